namespace Registry.Domain.Days;

/// <summary>A fixed last day, and the working day by which a prudent office is done.</summary>
public readonly record struct Deadline(DateOnly LastDay, DateOnly PrudentDay)
{
    /// <summary>"Trước ngày 26/5" leaves the 26th out: the 25th is the last day, even on a Sunday.</summary>
    public static Deadline Before(DateOnly date, WorkingCalendar calendar) => By(date.AddDays(-1), calendar);

    /// <summary>"Chậm nhất ngày 25/5": the day itself is the last.</summary>
    public static Deadline By(DateOnly lastDay, WorkingCalendar calendar) => new(lastDay, calendar.WorkingDayOnOrBefore(lastDay));
}
