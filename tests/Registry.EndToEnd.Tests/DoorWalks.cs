using Microsoft.Playwright;
using Registry.EndToEnd.Tests.Support;

namespace Registry.EndToEnd.Tests;

/// <summary>The door of a ceremony on a telephone, where the connection comes and goes.</summary>
public sealed class DoorWalks
{
    [Fact]
    public async Task Three_who_come_without_a_connection_count_once_each_when_it_is_back()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day, guests) = await AtTheDoorAsync(walk);

        await page.Context.SetOfflineAsync(true);
        foreach (var guest in guests.Take(3))
            await TapAsync(page, guest);
        await Assertions.Expect(page.Locator("[data-door-waiting] b")).ToHaveTextAsync("3");
        Assert.All(await PresentAsync(day, guests), arrivals => Assert.Equal(0, arrivals));

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeHiddenAsync();

        Assert.Equal([1, 1, 1], (await PresentAsync(day, guests)).Take(3));
        Assert.Equal("3", await page.Locator("[data-door-heads]").InnerTextAsync());
        await page.ReloadAsync();
        Assert.Equal(3, await page.Locator(".door li.is-here").CountAsync());
    }

    [Fact]
    public async Task Notes_outlive_the_page_and_leave_when_the_door_is_opened_again()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day, guests) = await AtTheDoorAsync(walk);
        await page.Context.SetOfflineAsync(true);
        await TapAsync(page, guests[0]);
        await TapAsync(page, guests[1]);
        await TapAsync(page, guests[1]); // a slip of the thumb, taken back
        await page.CloseAsync();
        await page.Context.SetOfflineAsync(false);

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync($"{walk.Address}{day.List}/Door");
        await Assertions.Expect(again.Locator("[data-door-waiting]")).ToBeHiddenAsync();

        var (first, second) = (await day.GuestAsync(guests[0]), await day.GuestAsync(guests[1]));
        Assert.NotNull(first.PresentAt);
        Assert.Null(second.PresentAt);
        Assert.Equal((1, 2), (first.Arrivals.Count, second.Arrivals.Count));
    }

    [Fact]
    public async Task A_door_opened_again_without_a_network_still_shows_the_list_and_counts_each_guest_once()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day, guests) = await AtTheDoorAsync(walk);
        await KeptAsync(page);
        walk.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await TapAsync(page, guests[0]);
        await Assertions.Expect(page.Locator("[data-door-heads]")).ToHaveTextAsync("1");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-door-offline]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"#g-{guests[0]}.is-here")).ToBeVisibleAsync();
        await TapAsync(page, guests[1]);
        await page.ReloadAsync();
        await TapAsync(page, guests[2]);
        await page.GetByText("Người không có trong danh sách").ClickAsync();
        await page.Locator("#name").FillAsync("Đặng Thị Ghé Qua");
        await page.Locator("[data-door-stranger] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-door-waiting] b")).ToHaveTextAsync("3");
        Assert.Equal("4px", await page.Locator("[data-door-offline]").EvaluateAsync<string>("notice => getComputedStyle(notice).borderInlineStartWidth")); // drawn as online

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeHiddenAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-door-heads]")).ToHaveTextAsync("4");
        Assert.Equal([1, 1, 1, 0], (await PresentAsync(day, guests)).Take(4));
        Assert.Equal(1, await page.Locator(".door b").GetByText("Đặng Thị Ghé Qua").CountAsync());
    }

    [Fact]
    public async Task Signing_out_takes_the_list_off_the_device()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, _, _) = await AtTheDoorAsync(walk);
        await KeptAsync(page);
        Assert.NotEmpty(await KeptNamesAsync(page));

        await page.Locator("form[action$='/Account/SignOut'] button").ClickAsync();
        await page.WaitForURLAsync(address => address.Contains("/Account/SignIn", StringComparison.Ordinal));

        await page.WaitForFunctionAsync("async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('door-sent')).length"));
    }

    [Fact]
    public async Task A_button_forgets_the_list_but_not_an_arrival_that_was_never_sent()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day, guests) = await AtTheDoorAsync(walk);
        await KeptAsync(page);

        await page.Context.SetOfflineAsync(true);
        await TapAsync(page, guests[0]);
        await page.Locator("[data-door-keeps] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-door-unsent]")).ToBeVisibleAsync();
        Assert.NotEmpty(await KeptNamesAsync(page));

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeHiddenAsync();
        await page.Locator("[data-door-keeps] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-door-forgotten]")).ToBeVisibleAsync();

        Assert.Empty(await KeptNamesAsync(page));
        Assert.Equal(1, (await PresentAsync(day, guests))[0]);
    }

    [Fact]
    public async Task A_list_whose_day_is_over_is_deleted_by_whatever_page_is_opened_next()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, _, _) = await AtTheDoorAsync(walk);
        await KeptAsync(page);
        await page.EvaluateAsync(
            """
            async () => {
              const [name] = await caches.keys();
              const address = name.slice("door:".length);
              await (await caches.open(name)).put(address, new Response("over", { headers: { "Kept-Until": "1" } }));
            }
            """);

        await walk.OpenAsync("/Commemorations");

        await page.WaitForFunctionAsync("async () => (await caches.keys()).length === 0");
    }

    [Fact]
    public async Task An_answer_lost_on_its_way_back_is_no_second_guest()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (page, day, guests) = await AtTheDoorAsync(walk);
        var lost = 0;
        await page.RouteAsync("**/Door", async route =>
        {
            if (route.Request.Method != "POST" || lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync(); // the server has it
            await route.AbortAsync(); // the telephone does not know
        });

        await TapAsync(page, guests[0]);
        await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => { dispatchEvent(new Event('online')); return document.querySelector('[data-door-waiting]').hidden; }");

        Assert.Single((await day.GuestAsync(guests[0])).Arrivals);
        Assert.Equal(2, lost);
    }

    [Fact]
    public async Task Two_doors_at_once_count_each_guest_once()
    {
        await using var walk = await BrowserWalk.BeginAsync(width: 360, on: GuestDay.Before);
        var (one, day, guests) = await AtTheDoorAsync(walk);
        await using var context = await one.Context.Browser!.NewContextAsync(new() { Locale = "vi-VN", ViewportSize = new() { Width = 360, Height = 800 } });
        await context.AddCookiesAsync((await one.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        var other = await context.NewPageAsync();
        await other.GotoAsync($"{walk.Address}{day.List}/Door");

        await Task.WhenAll(TapAsync(one, guests[0]), TapAsync(other, guests[0]));
        await Task.WhenAll(TapAsync(one, guests[1]), TapAsync(other, guests[2]));
        foreach (var page in new[] { one, other })
            await Assertions.Expect(page.Locator("[data-door-waiting]")).ToBeHiddenAsync();

        await one.ReloadAsync();
        Assert.Equal("3", await one.Locator("[data-door-heads]").InnerTextAsync());
        Assert.Equal(3, await one.Locator(".door li.is-here").CountAsync());
    }

    private static async Task<(IPage Page, GuestDay Day, IReadOnlyList<int> Guests)> AtTheDoorAsync(BrowserWalk walk)
    {
        var day = await GuestDay.FindAsync(walk);
        var guests = await day.InvitedAsync();
        await walk.SignInAsync("planner");
        await walk.OpenAsync($"{day.List}/Door");
        return (walk.Page, day, guests);
    }

    private static Task KeptAsync(IPage page) => Assertions.Expect(page.Locator("[data-door-keeps=kept]")).ToBeVisibleAsync();

    private static Task<string[]> KeptNamesAsync(IPage page) => page.EvaluateAsync<string[]>("() => caches.keys()");

    private static Task TapAsync(IPage page, int guest) => page.Locator($"#g-{guest} button").ClickAsync();

    private static async Task<IReadOnlyList<int>> PresentAsync(GuestDay day, IEnumerable<int> guests)
    {
        List<int> counted = [];
        foreach (var guest in guests)
            counted.Add((await day.GuestAsync(guest)).Arrivals.Count);
        return counted;
    }
}
