using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>The years of anniversaries, computed.</summary>
public static class Occurrences
{
    /// <summary>The occurrence counted for <paramref name="year"/>, or nothing when the day does not occur in it.</summary>
    public static Occurrence? OccurrenceIn(this Anniversary anniversary, int year, LeapDayChoice leapDay = LeapDayChoice.LastOfFebruary)
    {
        if (year <= anniversary.BaseYear || year is < 1 or > 9999)
            return null;

        var date = anniversary.Announced(year, NoticeKind.Notice) ?? anniversary.Rule.DayIn(year, anniversary.Base, leapDay);
        if (date is not { } day || day < anniversary.ValidFrom || day > anniversary.ValidTo)
            return null;

        return new(anniversary, year, day, anniversary.OrdinalIn(year), anniversary.Announced(year, NoticeKind.CelebratedOn));
    }

    /// <summary>All occurrences dated from <paramref name="from"/> to <paramref name="to"/>, both included, in order.</summary>
    public static IEnumerable<Occurrence> OccurrencesBetween(
        this Anniversary anniversary, DateOnly from, DateOnly to, LeapDayChoice leapDay = LeapDayChoice.LastOfFebruary)
    {
        // a lunar day late in its year falls in the next solar one
        for (var year = from.Year - 1; year <= to.Year + 1; year++)
        {
            if (anniversary.OccurrenceIn(year, leapDay) is { } occurrence && occurrence.Date >= from && occurrence.Date <= to)
                yield return occurrence;
        }
    }

    /// <summary>The occurrences of many anniversaries, by date, then as the anniversaries came.</summary>
    public static IReadOnlyList<Occurrence> OccurrencesBetween(
        this IEnumerable<Anniversary> anniversaries, DateOnly from, DateOnly to, LeapDayChoice leapDay = LeapDayChoice.LastOfFebruary) =>
        [.. anniversaries.SelectMany(a => a.OccurrencesBetween(from, to, leapDay)).OrderBy(o => o.Date)];

    /// <summary>The first occurrence on or after <paramref name="day"/>, within ten years.</summary>
    public static Occurrence? NextOccurrence(
        this Anniversary anniversary, DateOnly day, LeapDayChoice leapDay = LeapDayChoice.LastOfFebruary) =>
        anniversary.OccurrencesBetween(day, day.AddYears(10), leapDay).FirstOrDefault();

    private static int? OrdinalIn(this Anniversary anniversary, int year) =>
        anniversary.Counting == AnniversaryCounting.FromOrigin ? year - anniversary.BaseYear : null;

    private static DateOnly? Announced(this Anniversary anniversary, int year, NoticeKind kind)
    {
        foreach (var notice in anniversary.Notices)
        {
            if (notice.Year == year && notice.Kind == kind)
                return notice.Date;
        }

        return null;
    }
}
