using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>The second Saturday of June, the last Monday of May.</summary>
/// <param name="nth">1 to 5, or <see cref="Last"/>.</param>
internal sealed class NthWeekdayRule(int nth, DayOfWeek weekday, int month) : AnniversaryRule
{
    public const int Last = 0;

    public override DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay)
    {
        var first = new DateOnly(year, month, 1);
        var day = 1 + ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        var days = DateTime.DaysInMonth(year, month);
        day += 7 * (nth == Last ? (days - day) / 7 : nth - 1);
        return day <= days ? new(year, month, day) : null;
    }

    public override string ToString() =>
        $"nth-weekday: {(nth == Last ? "last" : nth.ToString(CultureInfo.InvariantCulture))} {RuleWords.Of(weekday)} {RuleWords.Months[month - 1]}";
}
