using System.Text.RegularExpressions;

namespace Registry.Web.Tests.Calendars;

/// <summary>Finds what is wrong with one entry of a calendar.</summary>
internal static partial class CalendarEntryLint
{
    private static readonly string[] OnceEach =
        ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP"];

    public static IEnumerable<string> Faults(List<string> entry, IReadOnlySet<string> zones)
    {
        var own = entry.TakeWhile(line => line != "BEGIN:VALARM").ToList();
        foreach (var name in OnceEach)
        {
            if (own.Concat(entry.SkipWhile(line => line != "END:VALARM").Skip(1)).Count(line => CalendarContentLint.NameOf(line) == name) != 1)
                yield return $"{name} does not stand once";
        }

        foreach (var fault in FaultsOfTimes(own, zones))
            yield return fault;

        foreach (var alarm in CalendarContentLint.Components(entry, "VALARM"))
        {
            if (!alarm.Any(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)))
                yield return "an alarm that shows nothing";
        }
    }

    private static IEnumerable<string> FaultsOfTimes(List<string> entry, IReadOnlySet<string> zones)
    {
        string Line(string name) => entry.FirstOrDefault(line => CalendarContentLint.NameOf(line) == name) ?? name + ":";
        var (start, end) = (Line("DTSTART"), Line("DTEND"));

        foreach (var stamp in (string[])[Line("DTSTAMP"), Line("LAST-MODIFIED")])
        {
            if (!Instant().IsMatch(CalendarContentLint.ValueOf(stamp)))
                yield return $"{stamp} is not in UTC";
        }

        if (start.Replace("DTSTART", "", StringComparison.Ordinal).Split(':')[0] != end.Replace("DTEND", "", StringComparison.Ordinal).Split(':')[0])
            yield return "start and end of different types";
        if (string.CompareOrdinal(CalendarContentLint.ValueOf(end), CalendarContentLint.ValueOf(start)) <= 0)
            yield return "the end is not after the start";
        if (!DayOrZone().IsMatch(start))
            yield return $"{start} is neither a day nor in a zone";
        if (DayOrZone().Match(start).Groups["zone"] is { Success: true } zone && !zones.Contains(zone.Value))
            yield return $"{zone.Value} is not described";
        if (entry.Any(line => CalendarContentLint.NameOf(line) == "DURATION"))
            yield return "a duration beside an end";
    }

    [GeneratedRegex(@"^\d{8}T\d{6}Z$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^DTSTART(?:;VALUE=DATE:\d{8}|;TZID=(?<zone>[\w/+-]+):\d{8}T\d{6})$")]
    private static partial Regex DayOrZone();
}
