using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Tests.Calendars;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What programs and strangers send that nobody would have thought of.</summary>
public sealed class FeedBadInputTests : IAsyncLifetime
{
    private const string Wrong = "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics";

    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_thousand_guesses_are_slowed_down_and_a_good_address_is_never_refused()
    {
        var client = world.App.Anonymous();
        List<HttpStatusCode> answers = [];
        for (var guess = 0; guess < 1000; guess++)
        {
            using var answer = await client.GetAsync(Wrong);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(30, answers.Count(status => status == HttpStatusCode.NotFound));
        Assert.Equal(970, answers.Count(status => status == HttpStatusCode.TooManyRequests));
        await world.FetchAsync(world.Address);
        world.App.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Wrong)).StatusCode);
    }

    [Theory]
    [InlineData("?lang=xx")]
    [InlineData("?lang=")]
    [InlineData("?lang=en&lang=vi")]
    [InlineData("?lang=%00&x=%ff")]
    [InlineData("?utm_source=google&fbclid=1")]
    public async Task Whatever_is_hung_on_the_address_it_answers(string more) => await world.FetchAsync(world.Address + more);

    [Theory]
    [InlineData("Range", "bytes=0-9")]
    [InlineData("Range", "bytes=9-0,x")]
    [InlineData("If-None-Match", "not-quoted, \"a\",, W/")]
    [InlineData("If-None-Match", "")]
    [InlineData("If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("If-Modified-Since", "0")]
    [InlineData("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT; length=1")]
    [InlineData("Accept", "application/xml;q=x")]
    [InlineData("Accept-Encoding", "zstd;q=1, identity;q=0")]
    public async Task A_strange_header_is_no_reason_for_less_than_the_whole(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, world.Address);
        request.Headers.TryAddWithoutValidation(name, value);

        using var response = await world.App.Anonymous().Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(await world.FetchAsync(world.Address), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PROPFIND")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_refused(string method)
    {
        using var response = await world.App.Anonymous().Http.SendAsync(new(new HttpMethod(method), world.Address));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_program_of_the_last_century_without_any_header_gets_it_too()
    {
        await using var served = await FeedWorld.CreateServedAsync();
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", new Uri(served.Served).Port);
        await tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {served.Address} HTTP/1.0\r\n\r\n"));

        var answer = await new StreamReader(tcp.GetStream()).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_widest_window_stays_far_below_what_programs_take()
    {
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { YearsBack = 10, YearsAhead = 10, Language = "both" }));

        var bytes = await world.FetchAsync(world.Address);

        Assert.Equal(42, CalendarLint.Unfold(bytes).Count(line => line == "BEGIN:VEVENT"));
        Assert.InRange(bytes.Length / 42, 100, 1600); // 600 entries: less than 1 MB
    }

    [Fact]
    public void A_title_of_five_thousand_letters_is_written_whole()
    {
        var title = string.Concat(Enumerable.Repeat("Kỷ niệm; ", 556));

        var file = Feeds.Write(Feeds.Day() with { Summary = title });

        Assert.Empty(CalendarLint.Faults(file));
        Assert.Contains(title.Trim().Replace(";", "\\;", StringComparison.Ordinal), Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kỷ niệm; ", 5000)]
    [InlineData("ວັນຊາດ ສປປ ລາວ, ", 5000)]
    [InlineData("🎉👨‍👩‍👧 ", 5000)]
    [InlineData("יום העצמאות \\ اليوم الوطني ", 5000)]
    [InlineData("Quan hệ ngoại giao Việt Nam – Lào ", Anniversary.NameLength)]
    public async Task A_title_of_any_length_reaches_the_program_whole(string words, int length)
    {
        var title = string.Concat(Enumerable.Repeat(words, length / words.Length)).Trim();
        // past the form, as an old database or another program may have written it
        await world.App.InDatabaseAsync(db => db.Anniversaries.Where(day => day.Id == world.Laos.Id).ExecuteUpdateAsync(set => set
            .SetProperty(day => day.NameVi, title).SetProperty(day => day.NameEn, title).SetProperty(day => day.Version, day => day.Version + 1)));

        foreach (var address in (string[])[world.Address, "/feeds/public.ics?lang=vi"])
        {
            var summary = (await world.LinesAsync(address)).First(line => line.StartsWith("SUMMARY", StringComparison.Ordinal) && line.Length >= title.Length);
            Assert.StartsWith(title, CalendarLint.ValueOf(summary).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        foreach (var form in (string[])["atom", "rss", "json"])
        {
            using var answer = await world.App.Anonymous().GetAsync($"/feeds/public.{form}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEqual("text/html", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task No_cookie_no_referrer_and_no_list_carries_the_address_away()
    {
        using var response = await world.App.Anonymous().GetAsync(Wrong);

        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }
}
