namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What a program says it has, in every spelling, on the real server: once on the whole way, and again from memory.</summary>
public sealed class FeedConditionTests : IAsyncLifetime
{
    private const string Made = "Mon, 15 Mar 2027 01:00:00 GMT"; // where the clock of the tests stands

    private FeedWorld world = null!;
    private Wire wire = null!;
    private string mark = "";
    private byte[] whole = [];

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateServedAsync(("Calendar:SecondsBetweenLooks", "2"));
        wire = new(new(world.Served.Replace("localhost", "127.0.0.1", StringComparison.Ordinal)));
        var first = await wire.GetAsync(world.Address);
        (mark, whole) = (first.Headers["ETag"].Single(), first.Body);
        Assert.Equal(Made, first.Headers["Last-Modified"].Single());
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Whoever_names_the_mark_gets_nothing_and_whoever_does_not_gets_all()
    {
        var thousand = string.Join(", ", Enumerable.Range(0, 999).Select(number => $"\"{number:000000000000000000}\""));
        (string Sent, int Status)[] marks =
        [
            (mark, 304), ($"W/{mark}", 304), ("*", 304), ($"\"a\",{mark}", 304), ($" ,, \"a\" ,\t{mark} ,", 304), ($"{thousand}, {mark}", 304),
            ("\"a\"", 200), ("W/\"\"", 200), (thousand, 200), ("", 200), (mark.Trim('"'), 200), ("W/", 200), ("\"", 200),
            (mark.ToUpperInvariant(), 200), ("\"a\" \"b\"", 200), ("\u00ff\u00fe", 200),
        ];
        foreach (var (sent, status) in marks)
            await AssertAsync(status, $"If-None-Match: {sent}");

        await AssertAsync(304, "If-None-Match: \"a\"", $"If-None-Match: {mark}");
        await AssertAsync(200, "If-None-Match: \"a\"", $"If-Modified-Since: {Made}"); // the date does not count beside a mark (RFC 9110 §13.1.3)
        await AssertAsync(304, $"If-None-Match: {mark}", "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT");
    }

    [Fact]
    public async Task A_date_counts_in_each_of_its_three_forms_and_what_is_no_date_does_not()
    {
        (string Sent, int Status)[] dates =
        [
            (Made, 304), ("Monday, 15-Mar-27 01:00:00 GMT", 304), ("Mon Mar 15 01:00:00 2027", 304), ("Fri, 31 Dec 9999 23:59:59 GMT", 304),
            ("Mon, 15 Mar 2027 00:59:59 GMT", 200), ("Thu, 01 Jan 1970 00:00:00 GMT", 200), ("Sunday, 06-Nov-94 08:49:37 GMT", 200), ("Sun Nov  6 08:49:37 1994", 200),
            ("Mon, 32 Mar 2027 01:00:00 GMT", 200), ("Fri, 29 Feb 2030 01:00:00 GMT", 200), ("yesterday", 200), ("0", 200), ("-1", 200), ("", 200), (mark, 200), ("99999999999999999999", 200),
        ];
        foreach (var (sent, status) in dates)
            await AssertAsync(status, $"If-Modified-Since: {sent}");

        await AssertAsync(200, $"If-Modified-Since: {Made}", "If-Modified-Since: Mon, 15 Mar 2027 00:00:00 GMT");
    }

    [Fact]
    public async Task Whoever_wants_these_very_bytes_or_none_is_told_when_there_are_others()
    {
        await AssertAsync(200, $"If-Match: {mark}");
        await AssertAsync(200, "If-Match: *");
        await AssertAsync(412, "If-Match: \"a\"");
        await AssertAsync(412, $"If-Match: W/{mark}"); // compared strongly (RFC 9110 §13.1.1)
        await AssertAsync(412, "If-Match: \"a\"", $"If-None-Match: {mark}");
        await AssertAsync(200, $"If-Unmodified-Since: {Made}");
        await AssertAsync(412, "If-Unmodified-Since: Sun, 14 Mar 2027 01:00:00 GMT");
        await AssertAsync(200, "If-Unmodified-Since: some day");
    }

    [Fact]
    public async Task A_program_may_name_itself_in_any_letters()
    {
        await AssertAsync(200, "User-Agent: K\u00e4lender/1.0 (\u00ff\u00fe)");
        await AssertAsync(200, "User-Agent: L\u00e1\u00bb\u008bch"); // “Lịch” in UTF-8
        await AssertAsync(200, "User-Agent:", "Accept:", "Accept-Encoding:", "Accept-Language: *;q=0");
    }

    [Fact]
    public async Task A_part_is_asked_for_and_the_whole_comes()
    {
        foreach (var range in (string[])["bytes=0-9", "bytes=-1", "bytes=0-0,5-6", "bytes=9-0", "lines=1-2", "bytes=99999999-"])
        {
            var answer = await AssertAsync(200, $"Range: {range}", $"If-Range: {mark}");
            Assert.Empty(answer.Headers["Content-Range"]);
        }
    }

    [Fact]
    public async Task Who_asks_for_the_head_alone_is_told_the_same()
    {
        var get = await wire.GetAsync(world.Address);
        var head = await wire.HeadAsync(world.Address);

        Assert.Equal(get.Headers.Where(NotOfTheMoment).Select(one => (one.Key, one.Single())), head.Headers.Where(NotOfTheMoment).Select(one => (one.Key, one.Single())));
        Assert.Empty(head.Body);
        Assert.Equal(304, (await wire.HeadAsync(world.Address, $"If-None-Match: {mark}")).Status);
        Assert.Equal(412, (await wire.HeadAsync(world.Address, "If-Match: \"a\"")).Status);

        static bool NotOfTheMoment(IGrouping<string, string> header) => header.Key != "Date";
    }

    private async Task<WireAnswer> AssertAsync(int status, params string[] headers)
    {
        var answer = await wire.GetAsync(world.Address, headers);
        var said = string.Join(" | ", headers);
        Assert.True(status == answer.Status, $"{answer.StatusLine} to {said[..Math.Min(said.Length, 200)]}");
        FeedWireTests.AssertNoPage(answer);
        Assert.Equal(mark, answer.Headers["ETag"].Single());
        Assert.Equal(status == 200 ? whole : [], answer.Body);
        return answer;
    }
}
