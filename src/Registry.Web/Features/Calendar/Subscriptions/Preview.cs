using System.Globalization;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What a partner sees, or would see: its calendar as a program would get it now, word for word.</summary>
/// <param name="Language">In which days are written.</param>
/// <param name="Coming">From today on, the next first.</param>
/// <param name="Past">What is over, the latest first.</param>
public sealed record Preview(string Name, CalendarColour Colour, string Language, int? AlarmDaysBefore, IReadOnlyList<Preview.Line> Coming, IReadOnlyList<Preview.Line> Past)
{
    private const int Opened = 12;

    /// <summary>What stands open at once.</summary>
    public IReadOnlyList<Line> Next => [.. Coming.Take(Opened)];

    public IReadOnlyList<Line> Later => [.. Coming.Skip(Opened)];

    public int Total => Coming.Count + Past.Count;

    /// <summary>When something in it last changed.</summary>
    public DateTimeOffset? ChangedAt => Coming.Concat(Past).Max(line => (DateTimeOffset?)line.Entry.ChangedAt);

    internal static Preview Of(FeedSubscription subscription, CalendarFeed feed, Words words, DateOnly today, Func<CalendarEntry, IReadOnlyList<Part>> titles)
    {
        var lines = feed.Entries.Select(entry => new Line(entry, entry.Cancelled ? feed.CancelledPrefix : "", titles(entry), When(entry.When, words)))
            .OrderBy(line => line.Entry.When.FirstDay).ToLookup(line => line.Entry.When.FirstDay >= today);
        return new(feed.Name, feed.Colour, words.Language, subscription.AlarmDaysBefore, [.. lines[true]], [.. lines[false].Reverse()]);
    }

    private static string When(CalendarSpan when, Words words) => when is not CalendarSpan.Hours hours
        ? CalendarDates.Day(when.FirstDay, words)
        : $"{CalendarDates.Day(when.FirstDay, words)}, {Hour(hours.Start)}–{Hour(hours.End)} ({ZoneChoice.PlaceOf(hours.Zone)})";

    private static string Hour(DateTime at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>One entry.</summary>
    /// <param name="Prefix">Says that it was cancelled.</param>
    /// <param name="Titles">In one language or two; joined they are the entry's title.</param>
    public sealed record Line(CalendarEntry Entry, string Prefix, IReadOnlyList<Part> Titles, string When);

    /// <summary>A title in one language.</summary>
    public sealed record Part(string Text, string Language);
}
