using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>A partner's own page, and the steps on it.</summary>
public sealed class PartnerPageTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    private string Page => $"/subscribe/{world.Token}?lang=en";

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task It_shows_the_address_the_code_the_days_and_whether_it_runs()
    {
        using var response = await world.App.Anonymous().GetAsync(Page);

        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        var page = await response.ReadPageAsync();
        Assert.Equal($"https://so.example/feeds/{world.Token}.ics", page.QuerySelector("#address")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("svg.qr"));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Consulate General of the Lao PDR", text, StringComparison.Ordinal);
        Assert.Contains("Diplomatic relations Viet Nam – Laos: 65 years", text, StringComparison.Ordinal);
        Assert.Contains("never", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15", "iphone")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36", "android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "mac")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "google")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "thunderbird")]
    [InlineData(null, "google")]
    public async Task The_steps_of_the_reader_s_device_stand_open_first_and_all_others_follow(string? agent, string first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/subscribe");
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        var page = await (await world.App.Anonymous().Http.SendAsync(request)).ReadPageAsync();

        var sections = page.QuerySelectorAll("details.manner");
        Assert.Equal(Manner.All.Count, sections.Length);
        Assert.Equal(first, sections[0].Id);
        Assert.Equal(first, Assert.Single(sections, section => section.HasAttribute("open")).Id);
        Assert.All(page.QuerySelectorAll("details.manner li"), step => Assert.NotNull(step.QuerySelector("svg.sketch")));
    }

    [Fact]
    public async Task An_address_that_nobody_has_is_not_found_and_who_tries_many_is_slowed_down()
    {
        using var unknown = await world.App.Anonymous().GetAsync($"/subscribe/{new string('A', 43)}?lang=en");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("There is no calendar here", (await unknown.ReadPageAsync()).QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
        var visitor = world.App.Anonymous();
        using var letters = new FormUrlEncodedContent(((IHtmlFormElement)(await visitor.OpenAsync(Page)).QuerySelector("main form[method=post]")!).FieldsWith([("Letters.Email", "ban@laos.example")]));
        using var posted = await visitor.Http.PostAsync(new Uri($"/subscribe/{new string('A', 43)}?lang=en", UriKind.Relative), letters);
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        for (var i = 0; i < 30; i++)
            (await world.App.Anonymous().GetAsync($"/subscribe/{new string('B', 43)}")).Dispose();

        Assert.Equal(HttpStatusCode.TooManyRequests, (await world.App.Anonymous().GetAsync($"/subscribe/{new string('C', 43)}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.App.Anonymous().GetAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task A_paused_calendar_says_so_and_an_ended_one_is_not_found()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Pause(world.Now));
        var paused = await world.App.Anonymous().OpenAsync(Page);
        Assert.Contains("This calendar is paused", paused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(paused.QuerySelector("#address"));

        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));
        Assert.Equal(HttpStatusCode.NotFound, (await world.App.Anonymous().GetAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task Letters_asked_for_here_are_of_this_calendar()
    {
        using var asked = await world.App.Anonymous().SubmitAsync(Page, ("Letters.Email", "ban@laos.example"));

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(world.Subscription.Id, await world.App.InDatabaseAsync(db => db.MailSubscriptions.Select(one => one.FeedSubscriptionId).SingleAsync()));
    }
}
