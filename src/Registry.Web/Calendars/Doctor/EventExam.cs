namespace Registry.Web.Calendars.Doctor;

/// <summary>Looks at each event.</summary>
internal static class EventExam
{
    private static readonly string[] Once =
    [
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "CLASS", "SEQUENCE",
        "LAST-MODIFIED", "CREATED", "ORGANIZER", "PRIORITY", "GEO", "URL", "RECURRENCE-ID",
    ];

    public static IEnumerable<Finding> Examine(CalendarPart calendar)
    {
        var events = calendar.Parts.Where(part => part.Name == "VEVENT").ToList();
        var zones = calendar.Parts.Where(part => part.Name == "VTIMEZONE").Select(zone => zone.Value("TZID") ?? "").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. SameUid(events),
            .. events.SelectMany(one => Present(one, hasMethod: calendar.First("METHOD") is not null)),
            .. events.SelectMany(one => TimeExam.Examine(one, zones)),
            .. events.SelectMany(Alarms),
            .. events.Where(IsBusyDay).Take(1).Select(one => new Finding(one.Line, Ailments.Busy, one.First("SUMMARY")?.Quote ?? "")),
        ];
    }

    private static IEnumerable<Finding> SameUid(List<CalendarPart> events) => events
        .Where(one => one.First("UID") is not null)
        .GroupBy(one => (one.Value("UID"), one.Value("RECURRENCE-ID")))
        .SelectMany(same => same.Skip(1))
        .Select(one => one.First("UID")!.Finding(Ailments.SameUid));

    private static IEnumerable<Finding> Present(CalendarPart one, bool hasMethod)
    {
        if (string.IsNullOrWhiteSpace(one.Value("UID")))
            yield return new(one.Line, Ailments.NoUid, one.First("SUMMARY")?.Quote ?? "");
        if (one.First("DTSTAMP") is null)
            yield return new(one.Line, Ailments.NoStamp, one.First("SUMMARY")?.Quote ?? "");
        if (one.First("DTSTART") is null && !hasMethod)
            yield return new(one.Line, Ailments.NoStart, one.First("SUMMARY")?.Quote ?? "");
        foreach (var twice in Once.Select(name => one.All(name).Skip(1).FirstOrDefault()).OfType<CalendarLine>())
            yield return twice.Finding(Ailments.Twice);
        if (one.First("DTEND") is not null && one.First("DURATION") is { } duration)
            yield return duration.Finding(Ailments.EndAndDuration);
        if (one.First("STATUS") is { } status && status.Value.ToUpperInvariant() is not ("CONFIRMED" or "CANCELLED" or "TENTATIVE"))
            yield return status.Finding(Ailments.Status);
    }

    private static IEnumerable<Finding> Alarms(CalendarPart one) => one.Parts
        .Where(part => part.Name == "VALARM")
        .Where(alarm => alarm.First("TRIGGER") is null || alarm.First("ACTION") is not { } action
            || (action.Value.Equals("DISPLAY", StringComparison.OrdinalIgnoreCase) && string.IsNullOrEmpty(alarm.Value("DESCRIPTION"))))
        .Select(alarm => new Finding(alarm.Line, Ailments.SilentAlarm, "BEGIN:VALARM"));

    private static bool IsBusyDay(CalendarPart one) => one.First("DTSTART") is { IsDay: true } && one.Value("TRANSP") != "TRANSPARENT";
}
