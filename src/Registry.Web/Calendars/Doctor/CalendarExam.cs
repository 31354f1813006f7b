using System.Text.RegularExpressions;

namespace Registry.Web.Calendars.Doctor;

/// <summary>Looks at the calendar as a whole.</summary>
internal static partial class CalendarExam
{
    private const int LongZones = 200;

    private static readonly HashSet<string> OfTheCalendar = ["CALSCALE", "VERSION", "PRODID", "METHOD"];

    private static readonly HashSet<string> Texts =
        ["NAME", "X-WR-CALNAME", "X-WR-CALDESC", "DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "CONTACT", "UID"];

    public static IEnumerable<Finding> Examine(CalendarPart calendar) =>
        Head(calendar).Concat(Everywhere(calendar)).Concat(ZoneExam.Examine(calendar)).Concat(EventExam.Examine(calendar));

    private static IEnumerable<Finding> Head(CalendarPart calendar)
    {
        if (calendar.All("PRODID").Count() != 1)
            yield return new(calendar.All("PRODID").Skip(1).FirstOrDefault()?.Number ?? calendar.Line, Ailments.NoProdId);
        if (calendar.All("VERSION").Count() != 1 || calendar.Value("VERSION") != "2.0")
            yield return calendar.First("VERSION")?.Finding(Ailments.NoVersion) ?? new(calendar.Line, Ailments.NoVersion);
        if (calendar.First("UID") is { } uid)
            yield return uid.Finding(Ailments.CalendarUid);
        if (calendar.First("METHOD") is { } method && !IsMeant(method, calendar))
            yield return method.Finding(Ailments.Method);
        if (calendar.Parts.Count == 0)
            yield return new(calendar.Line, Ailments.NoEntries);
        if (calendar.First("NAME") is null && calendar.First("X-WR-CALNAME") is null && calendar.Parts.Count > 1)
            yield return new(calendar.Line, Ailments.NoName);
        if (calendar.Parts.FirstOrDefault(part => part.Name == "VEVENT") is { } first && first.Line > LongZones
            && calendar.Parts.Where(part => part.Name == "VTIMEZONE" && part.Line < first.Line).ToList() is { Count: > 0 } zones && first.Line - zones[0].Line > LongZones)
            yield return new(zones[0].Line, Ailments.LongZones);
    }

    /// <summary>What RFC 5546 asks for with each method.</summary>
    private static bool IsMeant(CalendarLine method, CalendarPart calendar)
    {
        var events = calendar.Parts.Where(part => part.Name == "VEVENT").ToList();
        var organized = events.All(part => part.First("ORGANIZER") is not null);
        return method.Value.ToUpperInvariant() switch
        {
            "PUBLISH" => organized && events.All(part => part.First("ATTENDEE") is null),
            _ => organized && events.All(part => part.First("ATTENDEE") is not null),
        };
    }

    private static IEnumerable<Finding> Everywhere(CalendarPart part)
    {
        foreach (var line in part.Lines)
        {
            if (part.Name != "VCALENDAR" && OfTheCalendar.Contains(line.Name))
                yield return line.Finding(Ailments.Misplaced);
            if (OfLine(line) is { } ailment)
                yield return line.Finding(ailment);
        }

        foreach (var finding in part.Parts.SelectMany(Everywhere))
            yield return finding;
    }

    private static Ailment? OfLine(CalendarLine line) => line.Name switch
    {
        "REFRESH-INTERVAL" when line.Parameter("VALUE") != "DURATION" || !Duration().IsMatch(line.Value) => Ailments.Refresh,
        "DURATION" when !Duration().IsMatch(line.Value) || !line.Value.Any(letter => letter is >= '1' and <= '9') => Ailments.Duration,
        "TRIGGER" when line.Parameter("VALUE") != "DATE-TIME" && !Duration().IsMatch(line.Value.TrimStart('-')) => Ailments.Duration,
        "COLOR" when !CssColours.Names.Contains(line.Value) => Ailments.Colour,
        "SEQUENCE" when !line.Value.All(char.IsAsciiDigit) || line.Value.Length is 0 or > 9 => Ailments.Sequence,
        _ when Texts.Contains(line.Name) && !EscapedText().IsMatch(line.Value) => Ailments.Unescaped,
        "DESCRIPTION" or "SUMMARY" when Tag().IsMatch(line.Value) => Ailments.Html,
        _ => null,
    };

    [GeneratedRegex(@"^(?:[^\\;,]|\\[\\;,nN])*$")]
    private static partial Regex EscapedText();

    [GeneratedRegex(@"^\+?P(?:\d+W|(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"</?(?:p|br|a|b|i|div|span|ul|ol|li|strong|em|h[1-6]|table)(?:\s[^>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
