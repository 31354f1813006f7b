namespace Registry.Web.Calendars;

/// <summary>Writes iCalendar (RFC 5545, RFC 7986) so that every program reads the same days.</summary>
/// <remarks>
/// Each occurrence is an entry of its own: the ordinal differs from year to year, and a yearly rule on 29 February
/// would, by the standard, vanish in common years. There is no <c>METHOD</c>, which would ask for an organizer,
/// and no <c>UID</c> of the calendar, which some programs take for the one of every entry.
/// </remarks>
public static class CalendarWriter
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>A calendar to subscribe to.</summary>
    public static byte[] WriteFeed(CalendarFeed feed)
    {
        using var lines = new ContentLines();
        Start(lines);
        Describe(lines, feed);
        WriteEntries(lines, feed.Entries, feed.Language, feed.CancelledPrefix);
        return lines.ToArray();
    }

    /// <summary>One entry to take into one's own calendar: without a name, with which some programs would make a new calendar.</summary>
    public static byte[] WriteSingle(CalendarEntry entry, string language, string cancelledPrefix)
    {
        using var lines = new ContentLines();
        Start(lines);
        WriteEntries(lines, [entry], language, cancelledPrefix);
        return lines.ToArray();
    }

    private static void Start(ContentLines lines) => lines.Fixed(
        "BEGIN:VCALENDAR\r\nPRODID:-//So Huu nghi//Friendship Register//VI\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"u8);

    private static void Describe(ContentLines lines, CalendarFeed feed)
    {
        lines.TextLine("NAME:"u8, feed.Name);
        lines.TextLine("X-WR-CALNAME:"u8, feed.Name);
        lines.TextLine("DESCRIPTION:"u8, feed.Description);
        lines.TextLine("X-WR-CALDESC:"u8, feed.Description);
        if (feed.Source is { } source)
            lines.Begin("SOURCE;VALUE=URI:"u8).Plain(source.AbsoluteUri).End();

        var refresh = Durations.Write(feed.RefreshEvery);
        lines.Begin("REFRESH-INTERVAL;VALUE=DURATION:"u8).Plain(refresh).End();
        lines.Begin("X-PUBLISHED-TTL:"u8).Plain(refresh).End();
        lines.Begin("COLOR:"u8).Plain(feed.Colour.Name).End();
        lines.Begin("X-APPLE-CALENDAR-COLOR:"u8).Plain(feed.Colour.Hex).End();
    }

    private static void WriteEntries(
        ContentLines lines, IReadOnlyList<CalendarEntry> entries, string language, string cancelledPrefix)
    {
        var ordered = InOrder(entries);
        TimeZoneWriter.WriteAll(lines, ordered);

        var entryWriter = new EntryWriter(lines, language, cancelledPrefix);
        foreach (var entry in ordered)
            entryWriter.Write(entry);

        lines.Fixed("END:VCALENDAR\r\n"u8);
    }

    private static CalendarEntry[] InOrder(IReadOnlyList<CalendarEntry> entries)
    {
        var seen = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Uid.Length == 0 || !seen.Add(entry.Uid))
                throw new ArgumentException($"The identifier “{entry.Uid}” is empty or stands twice: of two equal ones most programs show one.", nameof(entries));
        }

        CalendarEntry[] ordered = [.. entries];
        Array.Sort(ordered, (one, other) =>
            one.When.Begins.CompareTo(other.When.Begins) is var byTime and not 0
                ? byTime
                : string.CompareOrdinal(one.Uid, other.Uid));
        return ordered;
    }
}
