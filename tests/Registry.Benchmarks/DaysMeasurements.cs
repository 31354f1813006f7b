using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Benchmarks;

/// <summary>How fast days are computed and a calendar is written, on the demonstration's own days.</summary>
internal static class DaysMeasurements
{
    private const int FeedYears = 3;
    private const int FeedEntries = 600;

    public static async Task<IReadOnlyList<Measurement>> TakeAsync(string dataFolder)
    {
        var days = await DaysAsync(dataFolder);
        var occurrences = 0;
        var thousandYears = await Measurement.TimeAsync(() => occurrences = ThousandYears(days), runs: 5, warmUps: 1);

        var composer = new EntryComposer(Words.Vietnamese, "registry.example", new Uri("https://registry.example/"));
        var soon = days.OccurrencesBetween(new(2026, 1, 1), new(2026 + FeedYears - 1, 12, 31)).Take(FeedEntries).ToList();
        var bytes = 0;
        var feed = await Measurement.TimeAsync(() => bytes = Write(composer, soon), warmUps: 200);
        return
        [
            new($"1,000 years of all {days.Count} anniversaries", thousandYears.Median / 1000, "s", 1, $"{occurrences:N0} occurrences"),
            new($"a feed of {soon.Count} entries, composed and written", feed.Median, "ms", 2, $"{bytes / 1024} KB, at best {feed.Best:0.##} ms"),
        ];
    }

    private static int ThousandYears(List<Anniversary> days)
    {
        var count = 0;
        for (var year = 1900; year < 2900; year++)
            count += days.Count(day => day.OccurrenceIn(year) is not null);

        return count;
    }

    private static int Write(EntryComposer composer, List<Occurrence> occurrences) => CalendarWriter.WriteFeed(new()
    {
        Name = "Ngày kỷ niệm của Liên hiệp",
        Language = "vi",
        CancelledPrefix = EntryComposer.CancelledPrefix(Words.Vietnamese),
        Entries = [.. occurrences.Select(day => composer.Of(day))],
    }).Length;

    private static Task<List<Anniversary>> DaysAsync(string dataFolder) =>
        KeptDatabase.ReadAsync(dataFolder, db => db.Anniversaries.Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync());
}
