using System.Globalization;
using Registry.Domain.Days;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>A day of the Vietnamese lunar year, counted for the lunar year that bears the same number.</summary>
/// <remarks>Kept in the ordinary month, never in the leap month of the same number; day 30 of a month of 29 days is its last day.</remarks>
internal sealed class LunarRule(int day, int month) : AnniversaryRule
{
    public override bool IsLunar => true;

    public override DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay) =>
        year is < VietnameseCalendar.FirstYear or > VietnameseCalendar.LastYear
            ? null
            : VietnameseCalendar.ToSolar(new LunarDate(Math.Min(day, VietnameseCalendar.DaysInMonth(year, month)), month, false, year));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"lunar: {day}/{month}");
}
