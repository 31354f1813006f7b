namespace Registry.Web.Calendars;

/// <summary>Writes the zones that entries with hours need: without them some programs show the wrong hour.</summary>
internal static class TimeZoneWriter
{
    public static void WriteAll(ContentLines lines, IReadOnlyList<CalendarEntry> entries)
    {
        var zones = entries.Select(entry => entry.When).OfType<CalendarSpan.Hours>()
            .GroupBy(hours => hours.Zone, StringComparer.Ordinal)
            .OrderBy(zone => zone.Key, StringComparer.Ordinal);
        foreach (var zone in zones)
            Write(lines, zone.Key, zone.Min(hours => hours.Start.Year), zone.Max(hours => hours.End.Year));
    }

    private static void Write(ContentLines lines, string name, int firstYear, int lastYear)
    {
        lines.Fixed("BEGIN:VTIMEZONE\r\n"u8);
        lines.Begin("TZID:"u8).Plain(name).End();
        foreach (var observance in ZoneRules.For(TimeZoneInfo.FindSystemTimeZoneById(name), firstYear, lastYear))
            Write(lines, observance);
        lines.Fixed("END:VTIMEZONE\r\n"u8);
    }

    private static void Write(ContentLines lines, Observance observance)
    {
        lines.Fixed(observance.IsDaylight ? "BEGIN:DAYLIGHT\r\n"u8 : "BEGIN:STANDARD\r\n"u8);
        lines.Begin("DTSTART:"u8).Time(observance.Start).End();
        if (observance.Returns is { } rule)
            lines.Begin("RRULE:FREQ=YEARLY;BYMONTH="u8).Number(rule.Month).Ascii(";BYDAY="u8)
                .Number(rule.Week).Plain(WeekdayCode(rule.Weekday)).End();
        lines.Begin("TZOFFSETFROM:"u8).Plain(Offset(observance.From)).End();
        lines.Begin("TZOFFSETTO:"u8).Plain(Offset(observance.To)).End();
        lines.Fixed(observance.IsDaylight ? "END:DAYLIGHT\r\n"u8 : "END:STANDARD\r\n"u8);
    }

    private static string WeekdayCode(DayOfWeek weekday) => weekday switch
    {
        DayOfWeek.Monday => "MO",
        DayOfWeek.Tuesday => "TU",
        DayOfWeek.Wednesday => "WE",
        DayOfWeek.Thursday => "TH",
        DayOfWeek.Friday => "FR",
        DayOfWeek.Saturday => "SA",
        _ => "SU",
    };

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", null);
}
