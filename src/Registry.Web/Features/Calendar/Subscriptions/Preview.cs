using System.Globalization;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What a partner would see: the coming entries of its calendar, word for word as its program would get them now.</summary>
/// <param name="Language">Of the titles; none where each stands in two.</param>
public sealed record Preview(Words Words, string? Language, int Total, IReadOnlyList<Preview.Line> Lines)
{
    private const int Longest = 12;

    public static async Task<Preview> OfAsync(FeedSelection selection, FeedBuilder builder, InnerNotices inner, TimeProvider time, CancellationToken cancellation)
    {
        var today = time.Today();
        await inner.FollowAsync(selection, cancellation);
        var entries = await builder.EntriesAsync(selection, cancellation);
        var lines = entries.Select(entry => Of(entry, selection.Words)).Where(line => line.Day >= today).OrderBy(line => line.Day).Take(Longest);
        return new(selection.Words, selection.Second is null ? selection.Words.Language : null, entries.Count, [.. lines]);
    }

    private static Line Of(CalendarEntry entry, Words words) => entry.When switch
    {
        CalendarSpan.Hours hours => new(DateOnly.FromDateTime(hours.Start), entry,
            $"{CalendarDates.Day(DateOnly.FromDateTime(hours.Start), words)}, {hours.Start.ToString("HH:mm", CultureInfo.InvariantCulture)}–{hours.End.ToString("HH:mm", CultureInfo.InvariantCulture)} ({hours.Zone})"),
        CalendarSpan.Days days => new(days.First, entry, CalendarDates.Day(days.First, words)),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>One entry.</summary>
    public sealed record Line(DateOnly Day, CalendarEntry Entry, string When);
}
