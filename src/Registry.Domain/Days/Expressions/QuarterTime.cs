namespace Registry.Domain.Days.Expressions;

/// <summary>One quarter of a year or several, or the same part of each: "Cuối Quý II/2020", "Quý II và IV".</summary>
/// <param name="Quarters">Which of the four.</param>
/// <param name="Year">Null: the year of the plan.</param>
public sealed record QuarterTime(TimePart Part, QuarterSet Quarters, int? Year) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) =>
        DayWindow.Join(Numbers.Select(quarter => TimeParts.OfQuarter(Year ?? planYear, quarter, Part)));

    private IEnumerable<int> Numbers => Enumerable.Range(1, 4).Where(quarter => Quarters.HasFlag((QuarterSet)(1 << (quarter - 1))));

    protected internal override string Print() =>
        TimeParts.Before(Part, $"Quý {TimeParts.List(Numbers.Select(Days.Quarters.InRoman))}{TimeParts.Year(Year)}");
}

/// <summary>Quarters of a year.</summary>
[Flags]
public enum QuarterSet
{
    None = 0,
    First = 1,
    Second = 1 << 1,
    Third = 1 << 2,
    Fourth = 1 << 3,
}
