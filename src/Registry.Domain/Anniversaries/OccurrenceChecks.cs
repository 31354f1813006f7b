using Registry.Domain.Days;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Anniversaries;

/// <summary>What a planner should know about an occurrence before it is planned.</summary>
public static class OccurrenceChecks
{
    /// <summary>From this year on, a lunar month may begin a day off.</summary>
    private const int LastSureLunarYear = 2050;

    /// <summary>Doubt about the date, and clashes with holidays, Tết and weekends.</summary>
    public static IReadOnlyList<OccurrenceWarning> Warnings(this Occurrence occurrence, WorkingCalendar calendar, TetWindow? tet = null) =>
        [.. Doubts(occurrence), .. Clashes(occurrence.Date, calendar, tet ?? TetWindow.Usual)];

    /// <summary>What stands against holding something on this day.</summary>
    public static IEnumerable<OccurrenceWarning> Clashes(DateOnly date, WorkingCalendar calendar, TetWindow tet)
    {
        var holiday = calendar.HolidayOn(date);
        if (holiday is not null)
            yield return new("Occurrence.PublicHoliday", holiday.NameVi, holiday.NameEn);

        if (tet.Holds(date))
            yield return new("Occurrence.AroundTet", VietnameseCalendar.TetOf(date.Year));

        if (holiday is null && date.DayOfWeek == DayOfWeek.Sunday)
            yield return new("Occurrence.Sunday");

        if (holiday is null && date.DayOfWeek == DayOfWeek.Saturday && !calendar.IsWorkingDay(date))
            yield return new("Occurrence.Saturday");
    }

    /// <summary>How many days ago the date was when the plan was issued; nothing when it still lay ahead, or is that very day.</summary>
    public static int? DaysPassed(DateOnly date, DateOnly planDate) =>
        date < planDate ? planDate.DayNumber - date.DayNumber : null;

    /// <summary>A plan that was issued after the day it plans.</summary>
    public static OccurrenceWarning? Passed(this Occurrence occurrence, DateOnly planDate) =>
        DaysPassed(occurrence.Date, planDate) is { } days ? new("Occurrence.Passed", days) : null;

    /// <summary>Quarters planned for an activity that leave out the day it marks.</summary>
    public static OccurrenceWarning? OutsideWindow(this Occurrence occurrence, int year, IReadOnlyCollection<int> quarters) =>
        occurrence.Date.Year == year && quarters.Contains(occurrence.Quarter)
            ? null
            : new("Occurrence.OutsideWindow", Quarters.InRoman(occurrence.Quarter), occurrence.Date.Year);

    private static IEnumerable<OccurrenceWarning> Doubts(Occurrence occurrence)
    {
        if (!occurrence.IsVerified)
            yield return new("Occurrence.NotVerified");

        if (occurrence.Anniversary.Base.MonthDay == new MonthDay(2, 29) && occurrence.Date.Day != 29)
            yield return new("Occurrence.LeapDayMoved", occurrence.Date);

        if (occurrence.Anniversary.Rule.IsLunar && occurrence.Date.Year > LastSureLunarYear)
            yield return new("Occurrence.LunarProvisional", LastSureLunarYear);
    }
}
