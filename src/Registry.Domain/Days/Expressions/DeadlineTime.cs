using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>An end to be kept: "trước ngày 26/5" leaves the 26th out, "chậm nhất ngày 25/5" ends with the 25th.</summary>
/// <param name="Date">A day, or a month before or by whose end it is due.</param>
/// <param name="IsBefore">The named time itself is too late.</param>
public sealed record DeadlineTime(PartialDate Date, bool IsBefore) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) => [new(new(End(planYear).Year, 1, 1), End(planYear))];

    private DateOnly End(int planYear)
    {
        var (year, month) = (Date.Year ?? planYear, Date.Month!.Value);
        var named = Date.Day is null ? new DateOnly(year, month, 1) : DayTime.On(Date, planYear);
        return IsBefore ? named.AddDays(-1) : Date.Day is null ? named.AddMonths(1).AddDays(-1) : named;
    }

    protected internal override string Print() => string.Concat(IsBefore ? "trước " : "chậm nhất ", Named);

    private string Named => Date.Day is null
        ? string.Create(CultureInfo.InvariantCulture, $"tháng {Date.Month}{TimeParts.Year(Date.Year)}")
        : $"ngày {DayTime.Print(Date)}";
}
