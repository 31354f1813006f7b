using Registry.Domain.Days;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>How many days of a year are worked, by a table of holidays: what a change of the table does.</summary>
internal static class WorkingDays
{
    public static int In(int year, IEnumerable<Holiday> holidays)
    {
        var calendar = new WorkingCalendar(holidays);
        var first = new DateOnly(year, 1, 1);
        return Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(offset => calendar.IsWorkingDay(first.AddDays(offset)));
    }
}
