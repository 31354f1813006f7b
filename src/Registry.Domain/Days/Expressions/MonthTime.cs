using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>One month or several, or the same part of each: "Tháng 3 và 4/2025", "Đầu tháng 9".</summary>
/// <param name="Months">A bit for each month, the lowest for January.</param>
/// <param name="Year">Null: the year of the plan.</param>
public sealed record MonthTime(TimePart Part, int Months, int? Year) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) =>
        DayWindow.Join(Numbers.Select(month => TimeParts.OfMonth(Year ?? planYear, month, Part)));

    private IEnumerable<int> Numbers => Enumerable.Range(1, 12).Where(month => (Months & Bit(month)) != 0);

    public static int Bit(int month) => 1 << (month - 1);

    protected internal override string Print() =>
        TimeParts.Before(Part, $"tháng {TimeParts.List(Numbers.Select(month => month.ToString(CultureInfo.InvariantCulture)))}{TimeParts.Year(Year)}");
}
