using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The register of associations and partners as people walk it, found by label and role.</summary>
public sealed class RegisterWalks
{
    [Fact]
    public async Task A_secretary_on_a_telephone_enters_the_next_congress_of_the_own_association()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360);
        var page = walk.Page;
        await walk.SignInAsync("secretary");
        await walk.OpenAsync("/Associations");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Cây tổ chức" }).GetByRole(AriaRole.Link, new() { Name = "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nhiệm kỳ 2020–2025 đã hết ngày 31/12/2025")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm đại hội" }).ClickAsync();
        await page.GetByLabel("Dự kiến").FillAsync("Quý I/2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu đại hội" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đã lưu.")).ToBeVisibleAsync();

        await page.Locator("main a[href$='/Outcome']").First.ClickAsync();
        await page.Locator("[name='Input.HeldOn']").FillAsync("5/3/27");
        await page.Locator("[name='Input.Called']").FillAsync("100");
        await page.Locator("[name='Input.Present']").FillAsync("50");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu kết quả" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("cần ít nhất 51");
        await page.Locator("[name='Input.Present']").FillAsync("51");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu kết quả" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Đã lưu.")).ToBeVisibleAsync();
        await walk.OpenAsync("/Associations");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Cây tổ chức" }).GetByRole(AriaRole.Link, new() { Name = "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai" }).ClickAsync();
        await Assertions.Expect(page.GetByText("hết ngày 05/03/2032").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("lần thứ IV");
    }

    [Fact]
    public async Task A_planner_finds_a_partner_without_accents_and_adds_one_with_its_own_script()
    {
        await using var walk = await BrowserWalk.BeginAsync(dark: true);
        var page = walk.Page;
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Partners");
        var all = Regex.Match(await page.Locator(".head p").First.InnerTextAsync(), @"\d+(?= đối tác)").Value; // as many as the demonstration holds
        await page.GetByLabel("Tìm đối tác").FillAsync("lao attapeu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lọc" }).ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex($@"^\s*1 trong {all} đối tác"))).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm đối tác" }).ClickAsync();
        await page.GetByLabel("Tên tiếng Việt").FillAsync("Tỉnh Salavan");
        await page.GetByLabel("Tên bằng chữ của đối tác").FillAsync("ແຂວງສາລະວັນ");
        await page.GetByLabel("Nước", new() { Exact = true }).SelectOptionAsync("LA");
        await page.GetByLabel("Nguồn chưa chắc chắn").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tỉnh Salavan" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("ແຂວງສາລະວັນ")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Chưa đối chiếu", new() { Exact = true })).ToBeVisibleAsync();
    }
}
