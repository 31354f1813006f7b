using FsCheck.Fluent;
using Registry.Web.Calendars;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Calendars;

/// <summary>Other people's programs read our calendars, and agree on every instant.</summary>
public sealed class CalendarReaderTests(ITestOutputHelper output) : IDisposable
{
    private readonly ReadingRound round = new(output);

    public void Dispose() => round.Dispose();

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

    private void AllReadersAgreeOn(CalendarFeed feed) => round.AllAgreeOn(feed);
}
