namespace Registry.Domain.Days;

/// <summary>Which days public bodies work: Monday to Friday without holidays, and the Saturdays worked instead.</summary>
/// <remarks>A year that the table does not hold yet is counted by its weekdays alone; <see cref="Knows"/> tells.</remarks>
public sealed class WorkingCalendar(IEnumerable<Holiday> holidays)
{
    /// <summary>Weekdays alone, where no table is at hand.</summary>
    public static readonly WorkingCalendar WeekdaysOnly = new([]);

    private readonly Dictionary<DateOnly, Holiday> days = holidays.ToDictionary(holiday => holiday.Date);

    public static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The table holds the holidays of this year.</summary>
    public bool Knows(int year) => days.Keys.Any(date => date.Year == year);

    public bool IsWorkingDay(DateOnly date) => days.GetValueOrDefault(date)?.Kind switch
    {
        HolidayKind.Law or HolidayKind.Compensation => false,
        HolidayKind.SwappedWorkday => true,
        _ => !IsWeekend(date),
    };

    /// <summary>The holiday by law, or the day off in lieu of one, on this day.</summary>
    public Holiday? HolidayOn(DateOnly date) =>
        days.GetValueOrDefault(date) is { Kind: HolidayKind.Law or HolidayKind.Compensation } holiday ? holiday : null;

    /// <summary>The last working day before <paramref name="date"/>.</summary>
    public DateOnly PreviousWorkingDay(DateOnly date) => Walk(date, -1);

    /// <summary>The first working day after <paramref name="date"/>.</summary>
    public DateOnly NextWorkingDay(DateOnly date) => Walk(date, 1);

    public DateOnly WorkingDayOnOrBefore(DateOnly date) => IsWorkingDay(date) ? date : PreviousWorkingDay(date);

    public DateOnly WorkingDayOnOrAfter(DateOnly date) => IsWorkingDay(date) ? date : NextWorkingDay(date);

    /// <summary>Counts working days on, or back when negative; the day itself is not counted, and none leaves it as it is.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int count)
    {
        for (var i = Math.Abs(count); i > 0; i--)
            date = Walk(date, Math.Sign(count));

        return date;
    }

    private DateOnly Walk(DateOnly date, int step)
    {
        do
            date = date.AddDays(step);
        while (!IsWorkingDay(date));
        return date;
    }
}
