using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The yearly programme: renewed, changed in its place, moved by keyboard and by hand; and the secretary who writes what came of it.</summary>
public sealed class ProgrammeWalks
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46];

    /// <summary>The row stands in this place, and its button has the keyboard again.</summary>
    private const string OnItsButton = """
        ([id, place]) => document.querySelectorAll('tr[data-activity]')[place]?.dataset.activity === id
            && document.activeElement?.name === 'down' && document.activeElement.value === id
        """;

    [Fact]
    public async Task Last_years_programme_is_renewed_and_its_activities_are_changed_and_moved()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        var page = walk.Page;
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Programmes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kế hoạch công tác đối ngoại nhân dân năm 2025" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Lập kế hoạch năm khác từ bản này" }).ClickAsync();
        await page.Locator("#year").FillAsync("2030");
        await ButtonAsync(page, "Tính lại cho năm này");
        Assert.Contains("Kỷ niệm 63 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia.", await page.Locator("textarea").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
        await ButtonAsync(page, "Lập kế hoạch năm 2030");

        var rows = page.Locator("tr[data-activity]");
        var (first, second) = (await rows.Nth(0).GetAttributeAsync("data-activity"), await rows.Nth(1).GetAttributeAsync("data-activity"));
        await rows.Nth(0).GetByRole(AriaRole.Link, new() { Name = "Sửa" }).ClickAsync();
        await page.Locator("#Input_TimeText").FillAsync("Cuối Quý III");
        await ButtonAsync(page, "Xem sổ hiểu thời gian thế nào");
        Assert.Contains("01/09 – 30/09/2030", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await ButtonAsync(page, "Lưu");
        Assert.Contains("Cuối Quý III", await page.Locator($"#a{first}").InnerTextAsync(), StringComparison.Ordinal);

        await InPlaceAsync(page);
        await page.Locator($"#a{first} button[name=down]").PressAsync("Enter");
        await page.WaitForFunctionAsync(OnItsButton, new object[] { first!, 1 });
        await page.Keyboard.PressAsync("Enter"); // the keyboard stayed on the button: it goes on
        await page.WaitForFunctionAsync(OnItsButton, new object[] { first!, 2 });

        await InPlaceAsync(page);
        await DragAsync(page, page.Locator($"#a{first} .lead"), rows.Nth(0).Locator(".lead"));
        await page.WaitForFunctionAsync("first => document.querySelectorAll('tr[data-activity]')[0]?.dataset.activity === first", first);
        await page.ReloadAsync();
        Assert.Equal((first, second), (await rows.Nth(0).GetAttributeAsync("data-activity"), await rows.Nth(1).GetAttributeAsync("data-activity")));
    }

    [Fact]
    public async Task The_secretary_writes_what_came_of_the_associations_activity_with_a_picture()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360);
        var page = walk.Page;
        await walk.SignInAsync("secretary");
        await walk.OpenAsync("/Programmes/3?only=mine");
        await page.Locator("tr[data-activity]").Last.GetByRole(AriaRole.Link, new() { Name = "Ghi kết quả" }).ClickAsync();

        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "ảnh.jpg", MimeType = "image/jpeg", Buffer = Picture });
        await ButtonAsync(page, "Thêm tệp này");
        Assert.Contains("ảnh.jpg", await page.Locator("section").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#Input_State").SelectOptionAsync("Done");
        await page.Locator("#Input_People").FillAsync("1.200");
        await ButtonAsync(page, "Lưu kết quả");

        Assert.Contains("Đã làm", await page.Locator("tr:target").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /// <summary>The page has come to rest and its rows can be taken.</summary>
    private static Task InPlaceAsync(IPage page) => page.Locator("tr[data-activity] .lead[draggable=true]").First.WaitForAsync();

    /// <summary>As a hand does it: it begins slowly, since one leap takes nothing along.</summary>
    private static async Task DragAsync(IPage page, ILocator from, ILocator to)
    {
        await to.ScrollIntoViewIfNeededAsync();
        await from.HoverAsync();
        await page.Mouse.DownAsync();
        var (start, end) = ((await from.BoundingBoxAsync())!, (await to.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(start.X + (start.Width / 2), start.Y + (start.Height / 2) - 10, new() { Steps = 4 });
        await page.Mouse.MoveAsync(end.X + (end.Width / 2), end.Y + (end.Height / 2), new() { Steps = 6 });
        await page.Mouse.UpAsync();
    }

    private static Task ButtonAsync(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();
}
