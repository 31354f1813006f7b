using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>A day of the Hebrew year, with the shifts that keep it off the Sabbath.</summary>
internal sealed class HebrewRule(int day, HebrewMonth month, IReadOnlyList<WeekdayShift> shifts) : AnniversaryRule
{
    /// <summary>Between New Year and December the Hebrew year is ahead of the solar one by this many years, before that by one less.</summary>
    private const int AutumnLead = 3761;

    /// <summary>The solar years that the base library's Hebrew calendar knows whole.</summary>
    private const int FirstYear = 1584;
    private const int LastYear = 2238;

    private static readonly HebrewCalendar Calendar = new();

    public override DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay)
    {
        if (year is < FirstYear or > LastYear)
            return null;

        var hebrewYear = year + AutumnLead - (month <= HebrewMonth.Kislev ? 0 : 1);
        var number = Number(hebrewYear);
        var last = Calendar.GetDaysInMonth(hebrewYear, number);
        var date = Calendar.ToDateTime(hebrewYear, number, Math.Min(day, last), 0, 0, 0, 0);
        return WeekdayShift.Apply(shifts, DateOnly.FromDateTime(date));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"hebrew: {day} {month.ToString().ToLowerInvariant()}{string.Concat(shifts)}");

    /// <summary>A leap year has a thirteenth month, the first Adar, before the sixth.</summary>
    private int Number(int hebrewYear) => (int)month + (month >= HebrewMonth.Adar && Calendar.IsLeapYear(hebrewYear) ? 1 : 0);
}
