using System.Net;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>How long an edit may go unseen by programs that fetch.</summary>
public sealed class FeedMemoryTests
{
    [Fact]
    public async Task An_edit_is_seen_after_two_seconds_and_until_then_the_database_is_not_asked_again()
    {
        await using var world = await FeedWorld.CreateAsync(("Calendar:SecondsBetweenLooks", "2"));
        var before = await world.FetchAsync(world.Address);
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        Assert.Equal(before, await world.FetchAsync(world.Address));
        world.App.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task An_ended_calendar_is_gone_after_two_seconds()
    {
        await using var world = await FeedWorld.CreateAsync(("Calendar:SecondsBetweenLooks", "2"));
        await world.FetchAsync(world.Address);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));
        world.App.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(HttpStatusCode.Gone, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
    }
}
