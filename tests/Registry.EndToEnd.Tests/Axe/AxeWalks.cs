using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests.Axe;

/// <summary>No page that people without an account open, and none of the main pages, holds what axe finds fault with.</summary>
public sealed class AxeWalks
{
    private static readonly string[] PublicPages =
    [
        "/subscribe?lang=vi", "/subscribe?lang=en", "/subscribe?lang=en&asked=true", "/calendar?year=2027&lang=en", "/calendar?year=2027&country=LA&round=true&lang=vi", "/calendar?year=2027&country=XX&lang=en",
        "/calendar?year=2027&view=months&lang=vi", "/calendar?year=1700", "/doctor?lang=en", "/subscribe/nobody", "/calendar/letters/nobody", "/invitation/nobody?lang=en", "/card/nobody", "/nothing-here", "/Error",
        "/Account/SignIn", "/Account/Forgot", "/Account/Reset", "/SetUp",
    ];

    private static readonly string[] PlannerPages =
    [
        "/", "/Anniversaries?year=2027", "/Anniversaries/TenYears", "/Commemorations", "/Associations", "/Partners", "/Calendar/Subscriptions", "/Calendar/Subscriptions?state=Paused", "/Calendar/Subscriptions/New",
    ];

    private static readonly string[] PagesOfOneCalendar = ["Show", "Edit", "Rotation", "Pause", "Revocation"];

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task Axe_finds_nothing_on_what_everybody_may_open(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark);

        await AxeEye.LookAtAsync(walk, PublicPages);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Axe_finds_nothing_on_a_partners_page_whatever_its_calendar_does(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark);
        foreach (var state in PartnerStates.All)
        {
            var token = await state(walk);
            await AxeEye.LookAtAsync(walk, [$"/subscribe/{token}?lang=en", $"/subscribe/{token}?lang=vi"]);
        }
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task Axe_finds_nothing_where_letters_begin_are_chosen_and_end(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark, settings: app => app.Settings["Site:Address"] = "https://so.example/");
        var page = walk.Page;
        await walk.OpenAsync("/subscribe?lang=en");
        await page.Locator("#letters + form button, [aria-labelledby=letters] button").ClickAsync(); // without an address
        await AxeEye.LookAsync(page);
        await page.Locator("#Letters_Email").FillAsync("ban@laos.example");
        await page.Locator("[aria-labelledby=letters] button").ClickAsync();
        await AxeEye.LookAsync(page);

        var secret = await walk.App.InDatabaseAsync(db => db.MailSubscriptions.Select(one => one.Secret).SingleAsync());
        await AxeEye.LookAtAsync(walk, [$"/calendar/letters/{secret}?lang=en", $"/calendar/letters/{secret}?lang=vi"]);
        foreach (var form in (string[])["Confirm", "Choice", "Leave"])
        {
            await page.Locator($"form[action*={form}] button").ClickAsync();
            await AxeEye.LookAsync(page);
        }
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Axe_finds_nothing_in_what_the_doctor_says(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark);
        foreach (var text in (string[])["", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270231\nSUMMARY:a;b\nSTATUS:BOGUS\nEND:VEVENT\nEND:VCALENDAR\n"])
        {
            await walk.OpenAsync("/doctor?lang=en");
            await walk.Page.Locator("#Pasted").FillAsync(text);
            await walk.Page.Locator("main form button").ClickAsync();
            await AxeEye.LookAsync(walk.Page);
        }

        await walk.OpenAsync("/doctor?lang=vi");
        await walk.Page.Locator("#Upload").SetInputFilesAsync(new FilePayload { Name = "public.ics", MimeType = "text/calendar", Buffer = await FeedAsync(walk) });
        await walk.Page.Locator("main form button").ClickAsync();
        await AxeEye.LookAsync(walk.Page);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Axe_finds_nothing_where_a_guest_answers(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark, on: GuestDay.Before);
        var day = await GuestDay.FindAsync(walk);
        var (_, path) = await day.LinkAsync();
        await AxeEye.LookAtAsync(walk, [$"{path}?lang=vi", $"{path}?lang=en"]);
        await walk.Page.Locator("main form button").ClickAsync(); // nothing chosen
        await AxeEye.LookAsync(walk.Page);
        await walk.Page.GetByLabel("I am not coming").CheckAsync();
        await walk.Page.Locator("main form button").ClickAsync();
        await AxeEye.LookAsync(walk.Page);

        walk.App.Clock.Set(day.Date.AddDays(1), new(9, 0));
        await AxeEye.LookAtAsync(walk, [path]);
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task Axe_finds_nothing_on_the_main_pages_of_a_planner(int width, bool dark)
    {
        await using var walk = await BrowserWalk.BeginAsync(width, dark);
        await walk.SignInAsync("planner");
        var shared = await walk.App.InDatabaseAsync(db => db.FeedSubscriptions.Select(one => one.Id).FirstAsync());

        await AxeEye.LookAtAsync(walk, [.. PlannerPages, .. PagesOfOneCalendar.Select(page => $"/Calendar/Subscriptions/{page}/{shared}")]);
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_planner_gives_a_calendar()
    {
        await using var walk = await BrowserWalk.BeginAsync();
        await walk.SignInAsync("planner");
        await walk.OpenAsync("/Calendar/Subscriptions/New");
        await walk.Page.GetByText("Tạo lịch và địa chỉ").ClickAsync(); // nothing chosen
        await AxeEye.LookAsync(walk.Page);
        await walk.Page.Locator("#Partner").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await walk.Page.Locator("#Input_Purpose").FillAsync("Phòng lễ tân");
        await walk.Page.GetByText("Xem trước", new() { Exact = true }).ClickAsync();
        await AxeEye.LookAsync(walk.Page);

        await walk.Page.GetByText("Tạo lịch và địa chỉ").ClickAsync();
        await AxeEye.LookAsync(walk.Page);
        await walk.Page.Locator("button[data-copy=address]").ClickAsync();
        await Assertions.Expect(walk.Page.Locator("#address-copied")).Not.ToBeEmptyAsync();
        await walk.Page.ReloadAsync(); // shown once
        await AxeEye.LookAsync(walk.Page);
    }

    private static async Task<byte[]> FeedAsync(BrowserWalk walk)
    {
        using var http = new HttpClient();
        return await http.GetByteArrayAsync(new Uri($"{walk.Address}/feeds/public.ics"));
    }
}
