using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Registry.Domain.Anniversaries;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What leaves for feed readers and machines keeps to RFC 4287, RSS 2.0 and the description that goes with it.</summary>
public sealed class FormsAreValidTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private FeedWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync(("Site:Address", "https://so.example/"));
        await world.App.AddAsync(world.Day("Ngày <b>đậm</b> & 🎉 ]]>", "A <b>bold</b> & day 🎉 ]]>", new(2000, 2, 29), null, AnniversaryKind.International));
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Atom_has_what_RFC_4287_asks_for(string language)
    {
        var feed = (await XmlAsync($"/feeds/public.atom?lang={language}")).Root!;

        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
        Assert.Equal("self", feed.Elements(Atom + "link").First().Attribute("rel")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var one in entries.Prepend(feed))
        {
            Assert.True(Uri.TryCreate(one.Element(Atom + "id")!.Value, UriKind.Absolute, out var id) && id.Scheme is "tag" or "https");
            Assert.NotEmpty(one.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParseExact(one.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            Assert.All(one.Elements(Atom + "link"), link => Assert.Equal("https", new Uri(link.Attribute("href")!.Value).Scheme));
        }

        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries.Max(entry => entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public async Task RSS_has_what_its_second_edition_asks_for()
    {
        var channel = (await XmlAsync("/feeds/public.rss?lang=en")).Root!.Element("channel")!;

        Assert.All(["title", "link", "description"], name => Assert.Single(channel.Elements(name)));
        var items = channel.Elements("item").ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            Assert.NotEmpty(item.Element("title")!.Value);
            Assert.NotEmpty(item.Element("description")!.Value);
            Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "R", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Equal("https", new Uri(item.Element("link")!.Value).Scheme);
        });
        Assert.Equal(items.Count, items.Select(item => item.Element("guid")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_data_is_exactly_what_its_description_says(string language)
    {
        var description = await JsonAsync("/feeds/openapi.json");
        var data = await JsonAsync($"/feeds/public.json?lang={language}");

        Assert.NotEmpty(data.GetProperty("entries").EnumerateArray());
        Assert.Empty(SchemaFaults.Of(data, "#/components/schemas/Calendar", description));
    }

    [Fact]
    public async Task Every_address_that_is_described_answers_in_the_type_that_is_described()
    {
        foreach (var path in (await JsonAsync("/feeds/openapi.json")).GetProperty("paths").EnumerateObject())
        {
            using var response = await world.App.Anonymous().GetAsync(path.Name);
            var described = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(type => type.Name);
            Assert.Contains(response.Content.Headers.ContentType!.MediaType!, described);
            Assert.NotNull(response.Headers.ETag);
        }
    }

    private async Task<XDocument> XmlAsync(string address) => XDocument.Parse(await world.App.Anonymous().Http.GetStringAsync(address));

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await world.App.Anonymous().Http.GetStringAsync(address)).RootElement;
}
