namespace Registry.Domain.Days.Expressions;

/// <summary>A stretch of civil days, both ends included.</summary>
public readonly record struct DayWindow(DateOnly First, DateOnly Last)
{
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public static DayWindow OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>From the first day of one month to the last of another of the same year.</summary>
    public static DayWindow OfMonths(int year, int first, int last) => new(new(year, first, 1), new(year, last, DateTime.DaysInMonth(year, last)));

    /// <summary>The same days in order, stretches that touch made one.</summary>
    public static IReadOnlyList<DayWindow> Join(IEnumerable<DayWindow> windows)
    {
        List<DayWindow> joined = [];
        foreach (var window in windows.OrderBy(window => window.First))
        {
            if (joined.Count > 0 && window.First <= joined[^1].Last.AddDays(1))
                joined[^1] = new(joined[^1].First, window.Last > joined[^1].Last ? window.Last : joined[^1].Last);
            else
                joined.Add(window);
        }

        return joined;
    }
}
