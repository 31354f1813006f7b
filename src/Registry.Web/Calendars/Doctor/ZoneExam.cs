namespace Registry.Web.Calendars.Doctor;

/// <summary>Looks at the zones that a file describes.</summary>
internal static class ZoneExam
{
    private static readonly string[] Needed = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"];

    public static IEnumerable<Finding> Examine(CalendarPart calendar)
    {
        foreach (var zone in calendar.Parts.Where(part => part.Name == "VTIMEZONE"))
        {
            var changes = zone.Parts.Where(part => part.Name is "STANDARD" or "DAYLIGHT").ToList();
            if (zone.All("TZID").Count() != 1 || changes.Count == 0 || changes.Exists(change => Needed.Any(name => change.First(name) is null)))
                yield return new(zone.Line, Ailments.ZoneWithoutRules, zone.First("TZID")?.Quote ?? "BEGIN:VTIMEZONE");
            if (changes.SelectMany(change => change.All("RDATE")).FirstOrDefault() is { } date)
                yield return date.Finding(Ailments.ZoneOfDates);
            foreach (var rule in changes.SelectMany(change => change.All("RRULE")).Where(rule => !IsGood(rule.Value.ToUpperInvariant())))
                yield return rule.Finding(rule.Value.Contains("UNTIL", StringComparison.OrdinalIgnoreCase) ? Ailments.Until : Ailments.Rule);
        }
    }

    /// <summary>In a zone the end of a rule is always in UTC (RFC 5545 §3.3.10).</summary>
    private static bool IsGood(string rule) =>
        rule.Contains("FREQ=", StringComparison.Ordinal)
        && (rule.Split(';').FirstOrDefault(part => part.StartsWith("UNTIL=", StringComparison.Ordinal)) is not { } until || until.EndsWith('Z'));
}
