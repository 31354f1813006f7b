using System.Net;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What an address opens while it is good, rests, was changed, or is over.</summary>
public sealed class AddressLifeTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("A")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%0d%0aSet-Cookie:x")]
    [InlineData("..%2f..%2fetc")]
    public async Task An_address_that_nobody_was_given_is_refused_in_plain_words(string token)
    {
        using var response = await world.App.Anonymous().GetAsync($"/feeds/{token}.ics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_paused_calendar_says_so_and_resumes_as_it_was()
    {
        var before = await world.FetchAsync(world.Address);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Pause(world.Now));

        var paused = await world.LinesAsync(world.Address);
        Assert.Equal(["SUMMARY;LANGUAGE=en:This calendar is paused"], paused.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)));
        Assert.Contains("DTSTART;VALUE=DATE:20270315", paused);

        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Resume(world.Now));
        Assert.Equal(before, await world.FetchAsync(world.Address));
    }

    [Fact]
    public async Task A_revoked_calendar_is_gone()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));

        using var response = await world.App.Anonymous().GetAsync(world.Address);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_new_address_leaves_at_the_old_one_a_word_that_there_is_a_new_one_for_thirty_days()
    {
        var (token, hash) = FeedToken.Create();
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Rotate(hash, world.Now));

        Assert.Equal(["SUMMARY;LANGUAGE=en:This calendar has a new address"], Titles(await world.LinesAsync(world.Address)));
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync($"/feeds/{token}.ics"));
        world.App.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.Gone, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
        await world.FetchAsync($"/feeds/{token}.ics");
    }

    [Fact]
    public async Task The_address_before_the_old_one_is_not_known_any_more()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Rotate(FeedToken.Create().Hash, world.Now));
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Rotate(FeedToken.Create().Hash, world.Now));

        Assert.Equal(HttpStatusCode.NotFound, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
    }

    [Fact]
    public async Task A_calendar_with_a_last_day_says_so_a_month_before_then_shows_nothing_and_is_gone_a_month_later()
    {
        await ShowAsync(new() { ExpiresOn = new(2027, 4, 20) });
        Assert.DoesNotContain("SUMMARY;LANGUAGE=en:This calendar ends today", await world.LinesAsync(world.Address));

        world.App.Clock.Set(new(2027, 3, 21), new(9, 0));
        Assert.Contains("SUMMARY;LANGUAGE=en:This calendar ends today", await world.LinesAsync(world.Address));
        world.App.Clock.Set(new(2027, 4, 20), new(23, 0));
        Assert.Contains("SUMMARY;LANGUAGE=en:Diplomatic relations Viet Nam – Laos: 65 years", await world.LinesAsync(world.Address));
        world.App.Clock.Set(new(2027, 4, 21), new(0, 0));
        Assert.Equal(["SUMMARY;LANGUAGE=en:This calendar has ended"], Titles(await world.LinesAsync(world.Address)));
        world.App.Clock.Set(new(2027, 5, 21), new(9, 0));
        Assert.Equal(HttpStatusCode.Gone, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
    }

    private Task ShowAsync(FeedContents contents) => world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(contents));

    private static IEnumerable<string> Titles(IEnumerable<string> lines) => lines.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal));
}
