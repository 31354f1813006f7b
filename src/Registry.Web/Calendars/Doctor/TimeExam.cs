using System.Globalization;

namespace Registry.Web.Calendars.Doctor;

/// <summary>Looks at the days and times of an event.</summary>
internal static class TimeExam
{
    private const int DayLength = 8;
    private const int TimeLength = 15;

    private static readonly string[] Stamps = ["DTSTAMP", "CREATED", "LAST-MODIFIED"];
    private static readonly string[] Moments = ["DTSTART", "DTEND", "RECURRENCE-ID"];

    public static IEnumerable<Finding> Examine(CalendarPart one, IReadOnlySet<string> zones)
    {
        foreach (var stamp in Stamps.SelectMany(one.All).Where(stamp => !stamp.Value.EndsWith('Z') || !Exists(stamp.Value, isDay: false)))
            yield return stamp.Finding(Exists(stamp.Value, isDay: false) ? Ailments.NotUtc : Ailments.NoSuchDate);
        foreach (var finding in Moments.Select(one.First).OfType<CalendarLine>().SelectMany(moment => OfMoment(moment, zones)))
            yield return finding;
        foreach (var finding in OfEnd(one.First("DTSTART"), one.First("DTEND")))
            yield return finding;
        foreach (var exception in one.All("EXDATE").Concat(one.All("RDATE")).Where(exception => IsOther(exception, one.First("DTSTART"))))
            yield return exception.Finding(Ailments.OtherException);
        foreach (var rule in one.All("RRULE"))
        {
            if (OfRule(rule.Value.ToUpperInvariant(), one.First("DTSTART")) is { } ailment)
                yield return rule.Finding(ailment);
        }
    }

    private static IEnumerable<Finding> OfMoment(CalendarLine moment, IReadOnlySet<string> zones)
    {
        if (!Exists(moment.Value, moment.IsDay))
        {
            yield return moment.Finding(Ailments.NoSuchDate);
            yield break;
        }

        var zone = moment.Parameter("TZID");
        if (moment.IsDay && zone is not null)
            yield return moment.Finding(Ailments.ZoneOnDay);
        else if (zone is not null && !zones.Contains(zone))
            yield return moment.Finding(Ailments.NoZone);
        else if (!moment.IsDay && zone is null && !moment.Value.EndsWith('Z'))
            yield return moment.Finding(Ailments.Floating);
    }

    private static IEnumerable<Finding> OfEnd(CalendarLine? start, CalendarLine? end)
    {
        if (start is null || end is null || !Exists(start.Value, start.IsDay) || !Exists(end.Value, end.IsDay))
            yield break;

        // two zones, or a zone and UTC, are allowed: their order is not in their digits
        if (start.IsDay != end.IsDay)
            yield return end.Finding(Ailments.OtherType);
        else if (start.Parameter("TZID") == end.Parameter("TZID") && start.Value.EndsWith('Z') == end.Value.EndsWith('Z')
            && string.CompareOrdinal(end.Value, start.Value) <= 0)
            yield return end.Finding(Ailments.EndsEarly);
    }

    private static bool IsOther(CalendarLine exception, CalendarLine? start) =>
        start is not null && exception.Parameter("VALUE") != "PERIOD"
        && (exception.IsDay != start.IsDay || exception.Value.Split(',').Any(value => !Exists(value, exception.IsDay)));

    private static Ailment? OfRule(string rule, CalendarLine? start)
    {
        var parts = rule.Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToLookup(part => part[0], part => part[1]);
        if (!parts["FREQ"].Any())
            return Ailments.Rule;
        if (start is null || parts["UNTIL"].FirstOrDefault() is not { } until)
            return null;

        var fits = start.IsDay ? until.Length == DayLength
            : until.Length >= TimeLength && until.EndsWith('Z') == (start.Parameter("TZID") is not null || start.Value.EndsWith('Z'));
        return fits && Exists(until, start.IsDay) ? null : Ailments.Until;
    }

    private static bool Exists(string value, bool isDay) => isDay
        ? DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : IsTime(value.EndsWith('Z') ? value[..^1] : value);

    // the 60th second is a leap second (RFC 5545 §3.3.12)
    private static bool IsTime(string value) =>
        DateTime.TryParseExact(value.EndsWith("60", StringComparison.Ordinal) && value.Length == TimeLength ? value[..^2] + "59" : value,
            "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
