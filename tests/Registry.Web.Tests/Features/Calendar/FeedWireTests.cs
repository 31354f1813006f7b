using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Tests.Calendars;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Every odd request on the real server, byte by byte: answered as the standards of HTTP say, and never with a page.</summary>
public sealed class FeedWireTests : IAsyncLifetime
{
    private FeedWorld world = null!;
    private Wire wire = null!;

    private string Address => world.Address;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateServedAsync();
        wire = new(new(world.Served.Replace("localhost", "127.0.0.1", StringComparison.Ordinal)));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Requests_of_every_age_and_form_are_answered_by_the_standard()
    {
        (string Request, int Status)[] requests =
        [
            ($"GET {Address} HTTP/1.0\r\n\r\n", 200),
            ($"HEAD {Address} HTTP/1.0\r\n\r\n", 200),
            ($"GET {Address} HTTP/1.1\r\nHost: so.example\r\nConnection: close\r\n\r\n", 200),
            ($"GET http://so.example{Address} HTTP/1.0\r\n\r\n", 200),
            ($"GET http://so.example{Address} HTTP/1.1\r\nHost: so.example\r\nConnection: close\r\n\r\n", 200),
            // the host of the target counts, not the header (RFC 9112 §3.2.2)
            ($"GET http://so.example{Address} HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n", 200),
            // no host, or two (RFC 9112 §3.2)
            ($"GET {Address} HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
            ($"GET {Address} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", 400),
            ($"GET {Address} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400),
            ($"GET {Address} HTTP/2.7\r\nHost: a\r\n\r\n", 505),
            ($"GET {Address}\r\n\r\n", 400),
            ($"GET {Address} HTTP/1.1\r\nHost: a\r\nX: {new string('x', 40_000)}\r\n\r\n", 431),
            ($"GET /feeds/{new string('A', 9_000)}.ics HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            ($"POST {Address} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 405),
        ];
        foreach (var (request, status) in requests)
        {
            var answer = await wire.SendAsync(request);
            Assert.True(status == answer.Status, $"{answer.StatusLine} to {request[..Math.Min(request.Length, 200)]}");
            AssertNoPage(answer, withBody: !request.StartsWith("HEAD", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_address_of_nobody_is_not_found_whatever_it_looks_like()
    {
        string[] wrong =
        [
            "", "/", "/.ics", "/a.ics", $"/{new string('A', 42)}.ics", $"/{new string('A', 43)}.ics", $"/{new string('A', 44)}.ics", $"/{new string('A', 5_000)}.ics",
            $"/{world.Token[..^1]}.ics", $"/{world.Token}A.ics", $"/{world.Token}", $"/{world.Token}.ics.html", $"/{world.Token}%00.ics", $"/%0d%0a{world.Token}.ics", "/%ff%fe.ics", "/%2e%2e%2fpublic.ics",
            "/\u00e9.ics", "/'%20OR%201=1--.ics", $"/{world.Token}.ics/more", "/public.xls",
        ];
        foreach (var one in wrong)
        {
            var answer = await wire.GetAsync("/feeds" + one);
            // what is no address at all is refused as a bad request
            Assert.True(answer.Status is 404 or 400, $"{answer.StatusLine} to {one}");
            AssertNoPage(answer);
            if (answer.Status == 404)
                Assert.Equal(("no-store", "no-referrer"), (answer.Headers["Cache-Control"].Single(), answer.Headers["Referrer-Policy"].Single()));
        }

        Assert.Equal(404, (await wire.HeadAsync($"/feeds/{new string('A', 43)}.ics")).Status);
        Assert.Equal(200, (await wire.GetAsync(Address)).Status);
    }

    [Fact]
    public async Task An_address_that_no_longer_shows_days_says_why_in_a_calendar_or_is_gone()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Pause(world.Now));
        await AssertOneEntryAsync(Address);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Resume(world.Now));
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(one.Contents with { ExpiresOn = new(2027, 3, 14) }));
        await AssertOneEntryAsync(Address);
        var (token, hash) = FeedToken.Create();
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Rotate(hash, world.Now));
        await AssertOneEntryAsync(Address);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Revoke(world.Now));

        foreach (var answer in new[] { await wire.GetAsync($"/feeds/{token}.ics"), await wire.HeadAsync($"/feeds/{token}.ics"), await wire.SendAsync($"GET /feeds/{token}.ics HTTP/1.0\r\n\r\n") })
        {
            Assert.Equal((410, "text/plain; charset=utf-8"), (answer.Status, answer.Type));
            Assert.Equal("no-store", answer.Headers["Cache-Control"].Single());
        }
    }

    [Theory]
    [InlineData("?lang=xx")]
    [InlineData("?lang=en&lang=vi")]
    [InlineData("?lang=vi&lang=en&lang=xx&lang")]
    [InlineData("?lang[]=vi")]
    [InlineData("?lang=%00%ff%0d%0aX:1")]
    [InlineData("?LANG=VI")]
    [InlineData("?")]
    [InlineData("?token=1&utm_source=a%20b&=&&")]
    public async Task Whatever_is_hung_on_the_address_a_calendar_comes(string more)
    {
        var answer = await wire.GetAsync(Address + more);

        Assert.Equal(200, answer.Status);
        AssertNoPage(answer);
    }

    private async Task AssertOneEntryAsync(string address)
    {
        var answer = await wire.GetAsync(address);
        Assert.Equal(200, answer.Status);
        AssertNoPage(answer);
        Assert.Single(CalendarLint.Components(CalendarLint.Unfold(answer.Body), "VEVENT"));
        Assert.Equal(answer.Body.Length, int.Parse((await wire.HeadAsync(address)).Headers["Content-Length"].Single(), null));
    }

    /// <summary>A calendar without fault where there is one, plain words where there is none.</summary>
    internal static void AssertNoPage(WireAnswer answer, bool withBody = true)
    {
        Assert.DoesNotContain("<html", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(answer.Headers["Set-Cookie"]);
        Assert.Empty(answer.Headers["Location"]);
        if (answer.Status != 200)
        {
            Assert.True(answer.Type is null or "text/plain; charset=utf-8", answer.Type);
            return;
        }

        Assert.Equal("text/calendar; charset=utf-8", answer.Type);
        if (withBody)
            Assert.Empty(CalendarLint.Faults(answer.Body));
        else
            Assert.Empty(answer.Body);
    }
}
