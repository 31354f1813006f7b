namespace Registry.Domain.Days;

/// <summary>The last day of a period that the law gives from an event on.</summary>
/// <remarks>
/// Civil Code 2015, articles 147 and 148: the day of the event is not counted, a period of months without the same day
/// ends on the last of the month, and one that ends on a day of rest ends with the next working day, at midnight.
/// </remarks>
public static class LegalPeriod
{
    public static DateOnly OfDays(DateOnly occurred, int days, WorkingCalendar calendar) =>
        calendar.WorkingDayOnOrAfter(occurred.AddDays(days));

    public static DateOnly OfMonths(DateOnly occurred, int months, WorkingCalendar calendar) =>
        calendar.WorkingDayOnOrAfter(occurred.AddMonths(months));

    public static DateOnly OfWorkingDays(DateOnly occurred, int days, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(occurred, days);
}
