using System.Net;
using Registry.Domain.Anniversaries;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What programs are told besides the days: marks, dates, and that they have it already.</summary>
public sealed class FeedAnswerTests : IAsyncLifetime
{
    private const string Public = "/feeds/public.ics?lang=vi";

    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_calendar_comes_as_a_calendar_without_cookie_and_may_be_kept_by_its_reader_alone()
    {
        using var response = await SendAsync(world.Address);

        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline; filename=\"friendship.ics\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.True(response.Headers.CacheControl!.Private);
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(response.Content.Headers.ContentLength, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public void The_address_leaves_room_for_a_long_name_of_the_server() => Assert.InRange(world.Address.Length, 40, 100);

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Who_has_these_bytes_gets_none(string sent)
    {
        using var first = await SendAsync(Public);
        using var again = await SendAsync(Public, ("If-None-Match", string.Format(null, sent, first.Headers.ETag)));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_has_other_bytes_gets_these_whatever_the_date_says()
    {
        using var response = await SendAsync(Public, ("If-None-Match", "\"other\""), ("If-Modified-Since", "Fri, 01 Jan 2038 00:00:00 GMT"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Who_only_knows_a_date_is_told_whether_anything_changed_since()
    {
        using var first = await SendAsync(Public);
        var date = first.Content.Headers.LastModified!.Value.ToString("R");

        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(Public, ("If-Modified-Since", date))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Public, ("If-Modified-Since", "yesterday"))).StatusCode);

        // even within the same second
        await world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Withdraw(world.Now));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Public, ("If-Modified-Since", date))).StatusCode);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    [InlineData("text/calendar")]
    public async Task The_bytes_do_not_depend_on_what_is_accepted(string accepted)
    {
        using var response = await SendAsync(Public, ("Accept", accepted), ("Accept-Language", "en"));

        Assert.Equal(await world.FetchAsync(Public), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("gzip, deflate, br", true)]
    [InlineData("GZIP;q=0.5", true)]
    [InlineData("gzip;q=0", false)]
    [InlineData("br", false)]
    [InlineData("x;;q", false)]
    public async Task Who_takes_gzip_gets_the_same_bytes_packed_under_a_mark_of_their_own(string taken, bool isPacked)
    {
        using var plain = await SendAsync(Public);
        using var response = await SendAsync(Public, ("Accept-Encoding", taken));

        Assert.Equal(isPacked, response.Content.Headers.ContentEncoding.Contains("gzip"));
        Assert.Equal(isPacked, response.Headers.ETag!.Tag != plain.Headers.ETag!.Tag);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (isPacked)
        {
            using var unpacked = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress))
                await gzip.CopyToAsync(unpacked);
            bytes = unpacked.ToArray();
        }

        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), bytes);
        using var again = await SendAsync(Public, ("Accept-Encoding", taken), ("If-None-Match", response.Headers.ETag.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task HEAD_tells_the_same_without_the_bytes()
    {
        using var get = await SendAsync(Public);
        using var head = await world.App.Anonymous().Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Public));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Robots_may_fetch_calendars()
    {
        var robots = await world.App.Anonymous().Http.GetStringAsync("/robots.txt");

        Assert.Contains("Allow: /feeds/", robots, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return world.App.Anonymous().Http.SendAsync(request);
    }
}
