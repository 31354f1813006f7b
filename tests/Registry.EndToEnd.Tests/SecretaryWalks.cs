using System.Text;
using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The secretary's members, as she walks them.</summary>
public sealed class SecretaryWalks
{
    /// <summary>As an office keeps it: a title above, a lost leading 0, a year that cannot be.</summary>
    private const string List = """
        DANH SÁCH HỘI VIÊN MỚI;;;;;
        STT;Họ và tên;Năm sinh;Nam/Nữ;Điện thoại;Số thẻ
        1;BÙI THỊ XUYẾN;1971;Nữ;905118640;VL-9001
        2;Đoàn Văn Khuê;2049;Nam;0914220187;VL-9002
        """;

    [Fact]
    public async Task A_list_is_brought_in_put_right_written_and_taken_back()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        var page = walk.Page;
        await walk.SignInAsync("secretary");
        await walk.OpenAsync("/Imports/New");
        await page.Locator("select[name='Input.AssociationId']").SelectOptionAsync(new SelectOptionValue { Label = "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai" });
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "hội viên mới.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(List) });
        await ButtonAsync(page, "Đọc tệp này");
        await ButtonAsync(page, "Đọc các dòng");

        await Assertions.Expect(page.Locator("input[aria-invalid=true]")).ToHaveValueAsync("2049");
        await page.Locator("input[aria-invalid=true]").FillAsync("1949");
        await ButtonAsync(page, "Kiểm lại");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếp: so với sổ" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếp: ghi vào sổ" }).ClickAsync();
        await ButtonAsync(page, "Ghi tất cả vào sổ");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Đã thêm 2 người");
        var done = page.Url;

        await walk.OpenAsync("/Members?Q=xuyen");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Bùi Thị Xuyến");
        await page.GotoAsync(done);
        await page.GetByRole(AriaRole.Link, new() { Name = "Hoàn tác" }).First.ClickAsync();
        await ButtonAsync(page, "Hoàn tác tất cả");
        await walk.OpenAsync("/Members?Q=xuyen");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Bùi Thị Xuyến");
    }

    [Fact]
    public async Task A_letter_is_written_to_the_members_of_a_list()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360);
        var page = walk.Page;
        await walk.SignInAsync("secretary");
        await walk.OpenAsync("/Members?Q=an");
        await page.GetByRole(AriaRole.Link, new() { Name = "Thư gửi hội viên" }).ClickAsync();
        await page.GetByLabel("Về việc").FillAsync("Mời dự họp mặt đầu năm");
        await page.GetByLabel("Nội dung thư").FillAsync("Kính mời {tên vợ}.");
        await page.Locator("main form button").First.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Không có chỗ điền “tên vợ”");
        await Assertions.Expect(page.GetByLabel("Nội dung thư")).ToHaveValueAsync("Kính mời {tên vợ}.");
        await page.GetByLabel("Nội dung thư").FillAsync("Kính mời {xưng hô} {họ tên} dự họp mặt.");
        await page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("thư trên");
    }

    private static Task ButtonAsync(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();
}
