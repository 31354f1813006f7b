using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>A rush of fetches is answered before anything else, with the same answer, and for a moment only.</summary>
public sealed class FeedFrontTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync(("Calendar:SecondsBetweenLooks", "2"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task The_second_answer_is_the_first_and_each_fetch_counts(string encoding)
    {
        using var first = await SendAsync(HttpMethod.Get, encoding);
        using var second = await SendAsync(HttpMethod.Get, encoding);
        using var head = await SendAsync(HttpMethod.Head, encoding);
        using var third = await SendAsync(HttpMethod.Get, encoding, first.Headers.ETag!.ToString());

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        foreach (var name in (string[])["Content-Type", "Content-Disposition", "Content-Length", "Last-Modified"])
            Assert.Equal(first.Content.Headers.GetValues(name), second.Content.Headers.GetValues(name));
        foreach (var name in (string[])["ETag", "Vary", "Cache-Control", "Referrer-Policy", "X-Robots-Tag", "X-Content-Type-Options"])
            Assert.Equal(first.Headers.GetValues(name), second.Headers.GetValues(name));
        Assert.False(second.Headers.Contains("Set-Cookie"));
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.NotModified, third.StatusCode);
        await world.App.Services.GetRequiredService<FeedFetches>().WriteDownAsync(CancellationToken.None);
        var kept = await world.App.InDatabaseAsync(db => db.FeedSubscriptions.SingleAsync());
        Assert.Equal((3, 1), (kept.Fetches, kept.Unchanged));
    }

    [Fact]
    public async Task After_a_moment_one_fetch_looks_and_all_the_others_see_what_it_found()
    {
        await world.FetchAsync(world.Address);
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        world.App.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(world.Address));
        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task A_calendar_that_was_ended_is_not_shown_five_seconds_later_even_when_nobody_could_look()
    {
        await world.FetchAsync(world.Address);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));
        world.App.Clock.Advance(TimeSpan.FromSeconds(5.1));

        Assert.Equal(HttpStatusCode.Gone, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await world.App.Anonymous().GetAsync(world.Address)).StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string encoding, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, world.Address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await world.App.Anonymous().Http.SendAsync(request);
    }
}
