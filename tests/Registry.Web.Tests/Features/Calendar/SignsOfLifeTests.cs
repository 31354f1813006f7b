using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Whether a calendar given away is still alive, and what happens when it is not.</summary>
public sealed class SignsOfLifeTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));
        await world.ChangeAsync<Partner>(world.Consulate.Id, partner => partner.Reach("letan@laoconsulate.example", "en"));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task The_usual_interval_and_the_share_of_fetches_without_news_are_kept()
    {
        using var first = await world.App.Anonymous().GetAsync(world.Address);
        for (var time = 0; time < 3; time++)
        {
            world.App.Clock.Advance(TimeSpan.FromHours(6));
            await world.FetchAgainAsync(first);
        }

        await WriteDownAsync();

        var kept = await KeptAsync();
        Assert.Equal((4, 3, 360), (kept.Fetches, kept.Unchanged, kept.MinutesBetween));
        var planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        var page = (await planner.OpenAsync($"/Calendar/Subscriptions/Show/{world.Subscription.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("mỗi 6 giờ", page, StringComparison.Ordinal);
        Assert.Contains("4 lần lấy, 75 % không có gì mới", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetches_that_could_not_be_written_down_count_the_next_time()
    {
        await world.FetchAsync(world.Address);
        await world.App.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"ALTER TABLE FeedSubscriptions RENAME TO Elsewhere"));
        await Assert.ThrowsAnyAsync<DbException>(WriteDownAsync);
        await world.App.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"ALTER TABLE Elsewhere RENAME TO FeedSubscriptions"));
        world.App.Clock.Advance(TimeSpan.FromHours(6));
        await world.FetchAsync(world.Address);

        await WriteDownAsync();

        var kept = await KeptAsync();
        Assert.Equal((2, 360), (kept.Fetches, kept.MinutesBetween));
    }

    [Fact]
    public async Task A_planner_sees_on_the_page_of_the_day_who_has_been_silent_for_a_month()
    {
        await FetchAsync();
        var planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        world.App.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Null((await planner.OpenAsync("/")).QuerySelector("#calendars-h"));

        world.App.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Contains("30 ngày chưa lấy lịch", (await planner.OpenAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("30 ngày chưa lấy lịch", (await planner.OpenAsync("/Calendar/Subscriptions")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        var viewer = await world.App.SignedInAsync(Role.Viewer, world.Union);
        Assert.Null((await viewer.OpenAsync("/")).QuerySelector("#calendars-h"));
    }

    [Fact]
    public async Task A_planner_sees_which_calendars_end_soon()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { ExpiresOn = new(2027, 4, 1) }));
        var planner = await world.App.SignedInAsync(Role.Planner, world.Union);

        Assert.Contains("hết hạn ngày 01/04/2027", (await planner.OpenAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hết hạn ngày 01/04/2027", (await planner.OpenAsync("/Calendar/Subscriptions")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_is_told_once_of_a_near_change_that_its_program_has_not_fetched()
    {
        await FetchAsync();
        world.App.Clock.Set(new(2027, 8, 25), new(8, 0));
        await MoveAsync(new(2027, 9, 6));

        await world.App.RunAsync<TellMissedChanges>();
        Assert.Empty(await world.App.LettersAsync()); // the program has a day to find it by itself
        world.App.Clock.Set(new(2027, 8, 27), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();
        await world.App.RunAsync<TellMissedChanges>();

        var letter = Assert.Single(await world.App.LettersAsync());
        Assert.Equal("letan@laoconsulate.example", letter.To);
        Assert.Contains("6 September 2027: Diplomatic relations Viet Nam – Laos: 65 years", letter.Text, StringComparison.Ordinal);
        await MoveAsync(new(2027, 9, 7));
        world.App.Clock.Set(new(2027, 8, 29), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();
        Assert.Equal(2, (await world.App.LettersAsync()).Count);
    }

    [Fact]
    public async Task What_is_new_and_near_is_told_too()
    {
        world.App.Clock.Set(new(2027, 8, 25), new(8, 0));
        await FetchAsync();
        world.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await world.CeremonyAsync(new TimeOnly(9, 0));
        world.App.Clock.Set(new(2027, 8, 27), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();
        await world.App.RunAsync<TellMissedChanges>();

        Assert.Contains("5 September 2027: Viet Nam – Laos ceremony, Biên Hòa", Assert.Single(await world.App.LettersAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_who_has_fetched_it_or_whose_day_is_far_away()
    {
        await FetchAsync();
        await MoveAsync(new(2027, 9, 6));
        world.App.Clock.Set(new(2027, 3, 20), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();

        world.App.Clock.Set(new(2027, 8, 20), new(8, 0));
        await FetchAsync();
        world.App.Clock.Set(new(2027, 8, 27), new(8, 0));
        await world.App.RunAsync<TellMissedChanges>();

        Assert.Empty(await world.App.LettersAsync());
    }

    private Task MoveAsync(DateOnly to) => world.App.InDatabaseAsync(async db =>
    {
        var day = await db.Anniversaries.Include(one => one.Notices).SingleAsync(one => one.Id == world.Laos.Id);
        day.Announce(2027, to, NoticeKind.Notice, "Công hàm", world.Now);
        await db.SaveChangesAsync();
    });

    private async Task FetchAsync()
    {
        await world.FetchAsync(world.Address);
        await WriteDownAsync();
    }

    private Task WriteDownAsync() => ((FeedFetches)world.App.Services.GetService(typeof(FeedFetches))!).WriteDownAsync(CancellationToken.None);

    private Task<FeedSubscription> KeptAsync() => world.App.InDatabaseAsync(async db => (await db.FeedSubscriptions.FindAsync(world.Subscription.Id))!);
}
