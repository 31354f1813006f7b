namespace Registry.Web.Calendars;

/// <summary>Writes entries, each as one <c>VEVENT</c>.</summary>
internal sealed class EntryWriter(ContentLines lines, string language, string cancelledPrefix)
{
    private const string Nameless = "…";

    // titles in two languages carry no mark: it would be wrong for one of them
    private bool IsOneLanguage => language != "both";

    public void Write(CalendarEntry entry)
    {
        lines.Fixed("BEGIN:VEVENT\r\n"u8);
        WriteCore(entry);
        lines.Fixed(entry.Cancelled ? "STATUS:CANCELLED\r\n"u8 : "STATUS:CONFIRMED\r\n"u8);
        lines.Fixed("CLASS:PUBLIC\r\nTRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"u8);
        if (entry.When is CalendarSpan.Days)
            lines.Fixed("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n"u8);
        if (entry is { Alarm: { } before, Cancelled: false })
            Alarm(before, Title(entry));
        lines.Fixed("END:VEVENT\r\n"u8);
    }

    /// <summary>What every entry says, in a feed and in an invitation.</summary>
    internal void WriteCore(CalendarEntry entry)
    {
        lines.Begin("UID:"u8).Text(entry.Uid).End();
        Instant("DTSTAMP:"u8, entry.ChangedAt);
        Instant("LAST-MODIFIED:"u8, entry.ChangedAt);
        lines.Begin("SEQUENCE:"u8).Number(entry.Sequence).End();
        Span(entry.When);
        Words(entry);
    }

    private void Instant(ReadOnlySpan<byte> name, DateTimeOffset at) =>
        lines.Begin(name).Time(at.UtcDateTime).Ascii("Z"u8).End();

    private void Span(CalendarSpan when)
    {
        switch (when)
        {
            case CalendarSpan.Days days:
                lines.Begin("DTSTART;VALUE=DATE:"u8).Date(days.First).End();
                lines.Begin("DTEND;VALUE=DATE:"u8).Date(days.Last.AddDays(1)).End(); // the end is exclusive
                break;
            case CalendarSpan.Hours hours:
                lines.Begin("DTSTART;TZID="u8).Plain(hours.Zone).Ascii(":"u8).Time(hours.Start).End();
                lines.Begin("DTEND;TZID="u8).Plain(hours.Zone).Ascii(":"u8).Time(hours.End).End();
                break;
        }
    }

    private void Words(CalendarEntry entry)
    {
        (IsOneLanguage ? lines.Begin("SUMMARY;LANGUAGE="u8).Plain(entry.TitleLanguage ?? language).Ascii(":"u8) : lines.Begin("SUMMARY:"u8))
            .Text(entry.Cancelled ? cancelledPrefix : "").Text(Title(entry)).End();
        lines.TextLine("DESCRIPTION:"u8, entry.Description);
        lines.TextLine("LOCATION:"u8, entry.Location);
        if (entry.Url is { } url)
            lines.Begin("URL:"u8).Plain(url.AbsoluteUri).End();
        Categories(entry.Categories);
    }

    private void Categories(IReadOnlyList<string> categories)
    {
        var any = false;
        foreach (var category in categories)
        {
            if (!TextRules.SaysSomething(category))
                continue;

            (any ? lines.Ascii(","u8) : lines.Begin("CATEGORIES:"u8)).Text(category);
            any = true;
        }

        if (any)
            lines.End();
    }

    // an alarm that shows something must say what (RFC 5545 §3.6.6)
    private void Alarm(TimeSpan before, string title)
    {
        lines.Fixed("BEGIN:VALARM\r\nACTION:DISPLAY\r\n"u8);
        lines.Begin("TRIGGER:-"u8).Plain(Durations.Write(before)).End();
        lines.Begin("DESCRIPTION:"u8).Text(title).End();
        lines.Fixed("END:VALARM\r\n"u8);
    }

    private static string Title(CalendarEntry entry) => TextRules.SaysSomething(entry.Summary) ? entry.Summary : Nameless;
}
