using System.Globalization;
using FsCheck.Fluent;
using Registry.Web.Calendars;

namespace Registry.Web.Tests.Calendars;

/// <summary>Other people's programs read our calendars, and agree on every instant.</summary>
public sealed class CalendarReaderTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [ReaderFact]
    public void All_readers_find_the_same_entries_at_the_same_instants() => AllReadersAgreeOn(Feeds.Varied());

    [ReaderFact]
    public void All_readers_agree_on_each_zone_in_each_month()
    {
        string[] zones = ["Asia/Ho_Chi_Minh", "Europe/Moscow", "Europe/London", "America/Havana", "Australia/Sydney", "Asia/Jerusalem", "America/Los_Angeles"];
        var entries = zones.SelectMany(zone => Enumerable.Range(0, 24), (zone, month) =>
        {
            var start = new DateTime(2026, 1, 15, 9, 0, 0).AddMonths(month);
            return Feeds.Day($"{zone.Replace('/', '-')}-{month}@example.org") with
            {
                When = new CalendarSpan.Hours(start, start.AddHours(2), zone),
            };
        });

        AllReadersAgreeOn(Feeds.Of([.. entries]));
    }

    [ReaderFact]
    public void All_readers_read_every_awkward_text()
    {
        string[] awkward = ["\r\nEND:VEVENT", "a;b,c\\n\\", "🎉", "\u2028\u0085\u000B\u001C", " ", "\u0007", "=HYPERLINK(1)", "<b>", new('ệ', 500), "", "\"", "a:b"];
        var entries = awkward.Select((text, at) => Feeds.Day($"text-{at}@example.org") with { Summary = text, Description = text, Location = text, Categories = [text] });

        AllReadersAgreeOn(Feeds.Of([.. entries]));
    }

    [ReaderFact]
    public void All_readers_agree_on_whatever_is_entered()
    {
        foreach (var entries in RandomEntries.Feed.Sample(3, 60))
            AllReadersAgreeOn(Feeds.Of([.. entries.Select((entry, at) => entry with { Uid = $"random-{at}@example.org" })]));
    }

    private void AllReadersAgreeOn(CalendarFeed feed)
    {
        File.WriteAllBytes(file, CalendarWriter.WriteFeed(feed));
        var expected = feed.Entries.Select(Written).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, CalendarReaders.ReadWithLibical(file));
        Assert.Equal(expected, CalendarReaders.ReadWithPython(file));
        Assert.Equal(expected, CalendarReaders.ReadWithIcalJs(file));
        Assert.Equal(expected, CalendarReaders.ReadWithVobject(file));
        Assert.Equal(expected, CalendarReaders.ReadWithNodeIcal(file));
    }

    private static string Written(CalendarEntry entry) => entry.When switch
    {
        CalendarSpan.Days days => string.Join('\t', entry.Uid, Day(days.First), Day(days.Last.AddDays(1))),
        CalendarSpan.Hours hours => string.Join('\t', entry.Uid, Instant(hours.Start, hours.Zone), Instant(hours.End, hours.Zone)),
        _ => throw new InvalidOperationException(),
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime local, string zone) =>
        TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone))
            .ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
