using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The planner's year, as she walks it.</summary>
public sealed partial class PlannerWalks
{
    [Fact]
    public async Task A_day_of_the_year_becomes_a_commemoration_that_is_approved_and_prepared()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        var page = walk.Page;
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Anniversaries?year=2027&milestone=five&plan=open&quarter=3");
        var name = await page.Locator("tr:has(input[name=pick]) th.title a").First.InnerTextAsync();

        await page.Locator("input[name=pick]").First.CheckAsync();
        await ButtonAsync(page, "Đưa vào kế hoạch");
        Assert.Contains(name, await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await ButtonAsync(page, "Đưa vào kế hoạch");
        var address = await CommemorationAsync(page);

        await walk.SignInAfreshAsync("approver");
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Duyệt hoặc trả lại" }).ClickAsync();
        await ButtonAsync(page, "Duyệt");
        await walk.SignInAfreshAsync("planner");
        await page.GotoAsync(address);
        await ButtonAsync(page, "Bắt đầu chuẩn bị");

        Assert.Equal("Đang chuẩn bị", (await page.Locator(".stages [aria-current] b").InnerTextAsync()).Trim());
        Assert.True(await page.Locator("ol.tasks .task.todo").CountAsync() > 1);
    }

    [Fact]
    public async Task A_partner_is_given_a_calendar_whose_address_answers_without_an_account()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        var page = walk.Page;
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Calendar/Subscriptions/New");

        await page.Locator("#Partner").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#Input_Purpose").FillAsync("Lịch cho phòng đối ngoại");
        await page.Locator("main form button").First.ClickAsync();
        var address = await page.Locator("input[value*='.ics']").First.InputValueAsync();
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address));
        var calendar = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VEVENT", calendar, StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.DoesNotContain(address, await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_language_is_one_click_away_and_stays()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Anniversaries?year=2027");

        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await walk.OpenAsync("/Partners");

        Assert.Equal("en", await walk.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Partners", (await walk.Page.Locator("h1").InnerTextAsync()).Trim());
    }

    private static Task ButtonAsync(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    /// <summary>The page of what was just made: at once, or through the list that names it.</summary>
    private static async Task<string> CommemorationAsync(IPage page)
    {
        if (!CommemorationAddress().IsMatch(page.Url))
            await page.Locator("main a[href*='/Commemorations/']").First.ClickAsync();

        return page.Url;
    }

    [GeneratedRegex("/Commemorations/[0-9]+$")]
    private static partial Regex CommemorationAddress();
}
