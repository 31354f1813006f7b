namespace Registry.Domain.Days.Lunar;

/// <summary>The months from the one that holds a winter solstice to the one before the next such month: what decides on leap months.</summary>
internal static class SolsticeYear
{
    /// <summary>Since this day Viet Nam counts by its own meridian, 105 degrees east (Decision 121/CP of 8 August 1967).</summary>
    private static readonly DateOnly OwnMeridian = new(1968, 1, 1);

    /// <summary>Month 11 of the year before, month 12, then months 1 to 10 of <paramref name="year"/>, the leap month among them.</summary>
    public static IReadOnlyList<LunarMonth> MonthsOf(int year)
    {
        var first = NumberOfMonth11(year - 1);
        var count = NumberOfMonth11(year) - first;
        var starts = Enumerable.Range(first, count + 1).Select(number => Day(NewMoon.Instant(number))).ToArray();
        var leap = count == 13 ? Enumerable.Range(1, 12).First(i => !HoldsMajorTerm(starts[i], starts[i + 1])) : -1;

        List<LunarMonth> months = [];
        for (int i = 0, number = 11; i < count; i++)
        {
            if (i > 0 && i != leap)
                number = number % 12 + 1;

            months.Add(new(starts[i], starts[i + 1].DayNumber - starts[i].DayNumber, number, i == leap));
        }

        return months;
    }

    /// <summary>The last new moon on or before the day of the solstice opens month 11.</summary>
    private static int NumberOfMonth11(int year)
    {
        var solstice = Day(SunLongitude.SolsticeOf(year));
        var number = NewMoon.NumberAt(SunLongitude.SolsticeOf(year)) + 1;
        while (Day(NewMoon.Instant(number)) > solstice)
            number--;

        return number;
    }

    private static bool HoldsMajorTerm(DateOnly start, DateOnly next) =>
        SunLongitude.MajorTerm(JulianDay.AtMidnight(start, Zone(start))) != SunLongitude.MajorTerm(JulianDay.AtMidnight(next, Zone(next)));

    private static DateOnly Day(double instant)
    {
        var byOwnMeridian = JulianDay.Day(instant, 7);
        return byOwnMeridian >= OwnMeridian ? byOwnMeridian : JulianDay.Day(instant, 8);
    }

    private static double Zone(DateOnly date) => date >= OwnMeridian ? 7 : 8;
}
