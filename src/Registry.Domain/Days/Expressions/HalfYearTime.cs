using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>Half a year: "6 tháng đầu năm 2025", "6 tháng cuối năm".</summary>
/// <param name="Year">Null: the year of the plan.</param>
public sealed record HalfYearTime(bool IsFirst, int? Year) : TimeExpression
{
    private const int Months = 6;

    public override IReadOnlyList<DayWindow> Windows(int planYear) =>
        [DayWindow.OfMonths(Year ?? planYear, IsFirst ? 1 : Months + 1, IsFirst ? Months : 2 * Months)];

    protected internal override string Print() =>
        string.Create(CultureInfo.InvariantCulture, $"06 tháng {(IsFirst ? "đầu" : "cuối")} năm{(Year is { } year ? $" {year}" : "")}");
}
