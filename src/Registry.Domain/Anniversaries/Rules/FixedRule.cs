using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>Day and month of the base date, moved away from some weekdays where a country does so.</summary>
internal sealed class FixedRule(IReadOnlyList<WeekdayShift> shifts) : AnniversaryRule
{
    public override DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay) =>
        baseDate.MonthDay is { } day ? WeekdayShift.Apply(shifts, day.In(year, leapDay)) : null;

    public override string ToString() => $"fixed{string.Concat(shifts)}";
}
