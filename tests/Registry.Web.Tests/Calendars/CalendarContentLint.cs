using System.Text.RegularExpressions;

namespace Registry.Web.Tests.Calendars;

/// <summary>Finds what is wrong with the logical lines of a calendar.</summary>
internal static partial class CalendarContentLint
{
    private static readonly string[] Head = ["BEGIN:VCALENDAR", "PRODID:", "VERSION:2.0", "CALSCALE:GREGORIAN"];
    private static readonly string[] TextProperties =
        ["NAME", "X-WR-CALNAME", "X-WR-CALDESC", "DESCRIPTION", "SUMMARY", "LOCATION", "UID", "PRODID"];

    public static IEnumerable<string> Faults(IReadOnlyList<string> lines) =>
        [.. FaultsOfCalendar(lines), .. lines.SelectMany(FaultsOfLine), .. FaultsOfEntries(lines)];

    /// <summary>The lines between each BEGIN and END of a kind.</summary>
    public static IEnumerable<List<string>> Components(IReadOnlyList<string> lines, string kind)
    {
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (line == "BEGIN:" + kind)
                open = [];
            else if (line == "END:" + kind && open is not null)
            {
                yield return open;
                open = null;
            }
            else
                open?.Add(line);
        }
    }

    private static IEnumerable<string> FaultsOfCalendar(IReadOnlyList<string> lines)
    {
        for (var at = 0; at < Head.Length; at++)
        {
            if (lines.Count <= at || !lines[at].StartsWith(Head[at], StringComparison.Ordinal))
                yield return $"line {at + 1} is not {Head[at]}";
        }

        if (lines[^1] != "END:VCALENDAR")
            yield return "the calendar is cut off";

        var own = lines.TakeWhile(line => line is not ("BEGIN:VEVENT" or "BEGIN:VTIMEZONE")).ToList();
        if (lines.Any(line => NameOf(line) == "METHOD"))
            yield return "METHOD in a calendar that is fetched";
        if (own.Any(line => NameOf(line) == "UID"))
            yield return "UID of the whole calendar";
        if (lines.Skip(Head.Length).Any(line => NameOf(line) is "CALSCALE" or "VERSION" or "PRODID"))
            yield return "a property of the calendar below it";
    }

    private static IEnumerable<string> FaultsOfLine(string line)
    {
        var (name, value) = (NameOf(line), ValueOf(line));
        if (TextProperties.Contains(name) && !EscapedText().IsMatch(value))
            yield return $"{name}: unescaped text";
        if (name == "REFRESH-INTERVAL" && !line.StartsWith("REFRESH-INTERVAL;VALUE=DURATION:P", StringComparison.Ordinal))
            yield return "REFRESH-INTERVAL without its VALUE";
        if (name == "COLOR" && !ColourName().IsMatch(value))
            yield return "COLOR that is not a name";
        if (name == "STATUS" && value is not ("CONFIRMED" or "CANCELLED" or "TENTATIVE"))
            yield return "STATUS that does not exist";
        if (name == "RRULE" && value.Contains("UNTIL", StringComparison.Ordinal))
            yield return "UNTIL, of which the type is easily wrong";
    }

    private static IEnumerable<string> FaultsOfEntries(IReadOnlyList<string> lines)
    {
        var zones = Components(lines, "VTIMEZONE").Select(zone => ValueOf(zone.Single(line => NameOf(line) == "TZID"))).ToHashSet();
        var events = Components(lines, "VEVENT").ToList();
        foreach (var twice in events.GroupBy(entry => entry.FirstOrDefault(line => NameOf(line) == "UID")).Where(same => same.Count() > 1))
            yield return $"{twice.Key} stands twice";

        foreach (var fault in events.SelectMany(entry => CalendarEntryLint.Faults(entry, zones)))
            yield return fault;
    }

    public static string NameOf(string line) => line[..line.IndexOfAny([':', ';'])];

    public static string ValueOf(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"^(?:[^\\;,]|\\[\\;,n])*$")]
    private static partial Regex EscapedText();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex ColourName();
}
