using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;
using Registry.Web.Security;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Which calendars an edit makes anew: those that contain what was edited, and no others.</summary>
public sealed class FeedRemakingTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task One_edit_makes_only_the_calendars_anew_that_contain_it()
    {
        var laos = await GiveAsync("LA");
        var france = await GiveAsync("FR");
        await world.FetchAsync(laos);
        var before = await world.FetchAsync(france);

        var made = Cache.Made;
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        Assert.Equal(before, await world.FetchAsync(france));
        Assert.Equal(made, Cache.Made);
        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(laos));
        Assert.Equal(made + 1, Cache.Made);
        await world.FetchAsync(laos);
        Assert.Equal(made + 1, Cache.Made);
    }

    [Fact]
    public async Task An_edit_that_no_calendar_shows_makes_none_anew()
    {
        var address = await GiveAsync("LA");
        await world.FetchAsync(address);
        var made = Cache.Made;

        await world.ChangeAsync<Partner>(world.Consulate.Id, partner => partner.Reach("lao@example.org", "en"));

        await world.FetchAsync(address);
        Assert.Equal(made, Cache.Made);
    }

    [Fact]
    public async Task What_leaves_one_calendar_by_an_edit_of_something_else_is_told_there_and_elsewhere_nothing_is_made()
    {
        var laos = await GiveAsync("LA");
        var france = await GiveAsync("FR");
        await world.FetchAsync(laos);
        await world.FetchAsync(france);
        var made = Cache.Made;

        // the Lao days are the union's because of its Lao partner alone
        await world.ChangeAsync<Partner>(world.Consulate.Id, one => one.Describe(one.Kind, one.NameVi, one.NameEn, null, null));

        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(laos));
        await world.FetchAsync(france);
        Assert.Equal(made + 1, Cache.Made);
    }

    [Fact]
    public async Task Little_memory_gives_up_what_nobody_asked_for_longest_and_answers_all_the_same()
    {
        await using var small = await FeedWorld.CreateAsync(("Calendar:MegabytesKept", "8"));
        var cache = small.App.Services.GetRequiredService<FeedCache>();
        for (var i = 0; i < 30; i++)
            await cache.GetAsync($"large {i}", "look", () => Task.FromResult("stamp"), () => Task.FromResult(new MadeFeed(new byte[1024 * 1024], "stamp")), CancellationToken.None);

        var made = cache.Made;
        await cache.GetAsync("large 29", "look", () => Task.FromResult("stamp"), () => throw new InvalidOperationException(), CancellationToken.None);
        await cache.GetAsync("large 0", "look", () => Task.FromResult("stamp"), () => Task.FromResult(new MadeFeed(new byte[1024 * 1024], "stamp")), CancellationToken.None);
        Assert.Equal(made + 1, cache.Made);
    }

    private FeedCache Cache => world.App.Services.GetRequiredService<FeedCache>();

    private async Task<string> GiveAsync(string country)
    {
        var (token, hash) = FeedToken.Create();
        var subscription = new FeedSubscription(world.Union, world.Consulate.Id, country, "en", hash, world.Now);
        subscription.Select([country], [], includesCommemorations: true, "en");
        await world.App.AddAsync(subscription);
        return $"/feeds/{token}.ics";
    }
}
