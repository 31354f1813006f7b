using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Registry.Domain.Anniversaries;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>The public days for feed readers and for machines.</summary>
public sealed class PublicFormsTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_feed_reader_sees_the_latest_change_first()
    {
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        using var response = await world.App.Anonymous().GetAsync("/feeds/public.atom?lang=en");

        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal("2027-03-15T02:00:00Z", feed.Element(Atom + "updated")!.Value);
        var first = feed.Elements(Atom + "entry").First();
        Assert.Equal("2026-09-05 · Cancelled: Diplomatic relations Viet Nam – Laos: 64 years", first.Element(Atom + "title")!.Value);
        Assert.Equal($"tag:so-huu-nghi.example,2026:anniversary-{world.Laos.Id}-2026", first.Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task A_reader_of_RSS_sees_each_change_as_an_item_of_its_own()
    {
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));

        using var response = await world.App.Anonymous().GetAsync("/feeds/public.rss?lang=en");

        Assert.Equal("application/rss+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var channel = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!.Element("channel")!;
        Assert.Equal("https://so.example/feeds/public.rss?lang=en", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("Mon, 15 Mar 2027 02:00:00 GMT", channel.Element("lastBuildDate")!.Value);
        var first = channel.Elements("item").First();
        Assert.Equal("2026-09-05 · Cancelled: Diplomatic relations Viet Nam – Laos: 64 years", first.Element("title")!.Value);
        Assert.Equal($"anniversary-{world.Laos.Id}-2026@so-huu-nghi.example/1", first.Element("guid")!.Value);
        Assert.Equal("false", first.Element("guid")!.Attribute("isPermaLink")!.Value);
    }

    [Fact]
    public async Task A_machine_reads_the_same_days_as_the_calendar_has_and_is_told_when_nothing_changed()
    {
        using var response = await world.App.Anonymous().GetAsync("/feeds/public.json?lang=en");

        var data = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var uids = data.GetProperty("entries").EnumerateArray().Select(entry => "UID:" + entry.GetProperty("uid").GetString()).Order(StringComparer.Ordinal);
        Assert.Equal((await world.LinesAsync("/feeds/public.ics")).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Order(StringComparer.Ordinal), uids);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feeds/public.json?lang=en");
        request.Headers.TryAddWithoutValidation("If-None-Match", response.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, (await world.App.Anonymous().Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task The_description_names_every_property_that_is_sent()
    {
        var client = world.App.Anonymous();
        var description = JsonDocument.Parse(await client.Http.GetStringAsync("/feeds/openapi.json")).RootElement;
        var described = description.GetProperty("components").GetProperty("schemas").GetProperty("Entry").GetProperty("properties").EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal);
        var sent = JsonDocument.Parse(await client.Http.GetStringAsync("/feeds/public.json")).RootElement.GetProperty("entries")[0].EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal);

        Assert.Equal(described, sent);
        Assert.Contains("/feeds/public.json", description.GetProperty("paths").EnumerateObject().Select(path => path.Name));
    }

    [Fact]
    public async Task Signs_of_markup_break_neither()
    {
        await world.App.AddAsync(world.Day("A & <b> \"x\" 🎉", "A & <b> \"x\" 🎉", new(1990, 2, 3), "LA"));

        XDocument.Parse(await world.App.Anonymous().Http.GetStringAsync("/feeds/public.atom"));
        JsonDocument.Parse(await world.App.Anonymous().Http.GetStringAsync("/feeds/public.json"));
    }
}
