using Registry.Domain.Days;

namespace Registry.Domain.Commemorations;

/// <summary>Days of work counted back from the day it leads up to.</summary>
public static class BackPlanning
{
    /// <summary>So many days before or after the day; on a weekend or a holiday, the working day before.</summary>
    public static DateOnly Due(this WorkingCalendar calendar, DateOnly date, int offset) => calendar.WorkingDayOnOrBefore(date.AddDays(offset));
}
