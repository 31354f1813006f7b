namespace Registry.Web.Calendars;

/// <summary>Finds the rule by which a zone changes its clocks, by watching it change.</summary>
/// <remarks>
/// The runtime keeps such rules differently on each system; what it says of a moment is the same everywhere. Rules that
/// start in 1970 are what every program understands; rows of single dates are only for zones without a rule.
/// </remarks>
internal static class ZoneRules
{
    // long enough to tell a fourth Sunday from a last one
    private const int YearsWatched = 12;
    private const int RuleStartYear = 1970;
    private const int SecondsInDay = 24 * 60 * 60;

    public static IReadOnlyList<Observance> For(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var watchedTo = Math.Max(lastYear, firstYear + YearsWatched - 1);
        var years = Enumerable.Range(firstYear, watchedTo - firstYear + 1)
            .Select(year => ChangesIn(zone, year)).ToList();
        if (years.All(changes => changes.Count == 0))
            return [Constant(zone, firstYear)];

        return ByRule(years)
            ?? [Constant(zone, firstYear), .. years.Take(lastYear - firstYear + 1).SelectMany(changes => changes)];
    }

    private static Observance Constant(TimeZoneInfo zone, int year)
    {
        var offset = zone.GetUtcOffset(Utc(year));
        return new(new DateTime(RuleStartYear, 1, 1), offset, offset, IsDaylight: false);
    }

    private static List<Observance>? ByRule(List<List<Observance>> years)
    {
        if (years.Any(changes => changes.Count != 2))
            return null;

        List<Observance> rules = [];
        for (var half = 0; half < 2; half++)
        {
            var changes = years.Select(ofYear => ofYear[half]).ToList();
            if (RuleOf(changes) is not { } rule)
                return null;
            rules.Add(changes[0] with { Start = rule.In(RuleStartYear) + changes[0].Start.TimeOfDay, Returns = rule });
        }

        return rules;
    }

    private static YearlyWeekday? RuleOf(List<Observance> changes)
    {
        var first = changes[0];
        int[] weeks = [(first.Start.Day - 1) / 7 + 1, -1];
        return weeks.Select(week => new YearlyWeekday(first.Start.Month, week, first.Start.DayOfWeek))
            .FirstOrDefault(rule => changes.All(change =>
                change with { Start = default } == first with { Start = default }
                && change.Start == rule.In(change.Start.Year) + first.Start.TimeOfDay));
    }

    private static List<Observance> ChangesIn(TimeZoneInfo zone, int year)
    {
        List<Observance> found = [];
        for (var day = Utc(year); day.Year == year; day = day.AddDays(1))
        {
            var before = zone.GetUtcOffset(day);
            var after = zone.GetUtcOffset(day.AddDays(1));
            if (before == after)
                continue;

            var at = MomentOfChange(zone, day, before);
            found.Add(new(DateTime.SpecifyKind(at + before, DateTimeKind.Unspecified), before, after, IsDaylight: after > before));
        }

        return found;
    }

    private static DateTime MomentOfChange(TimeZoneInfo zone, DateTime day, TimeSpan before)
    {
        var (same, changed) = (0, SecondsInDay);
        while (changed - same > 1)
        {
            var middle = (same + changed) / 2;
            if (zone.GetUtcOffset(day.AddSeconds(middle)) == before)
                same = middle;
            else
                changed = middle;
        }

        return day.AddSeconds(changed);
    }

    private static DateTime Utc(int year) => new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
