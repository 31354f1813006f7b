using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>One day: "ngày 05/01/2022", "ngày 26/5".</summary>
/// <param name="Date">With day and month; without a year it is the plan's.</param>
public sealed record DayTime(PartialDate Date) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) => On(Date, planYear) is var day ? [new(day, day)] : [];

    /// <summary>29 February of a common year is its last day of February.</summary>
    internal static DateOnly On(PartialDate date, int planYear)
    {
        var (year, month) = (date.Year ?? planYear, date.Month!.Value);
        return new(year, month, Math.Min(date.Day!.Value, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>05/01/2022, 08/8/2018, 26/5: a zero before days under 10 and before months 1 and 2 (Nghị định 30/2020).</summary>
    internal static string Print(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}{TimeParts.Year(date.Year)}");

    protected internal override string Print() => $"ngày {Print(Date)}";
}
