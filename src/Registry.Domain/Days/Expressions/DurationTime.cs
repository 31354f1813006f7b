using System.Globalization;

namespace Registry.Domain.Days.Expressions;

/// <summary>For how long: "06 tháng", "05 năm". It names no days.</summary>
public sealed record DurationTime(int Count, DurationUnit Unit) : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) => [];

    protected internal override string Print() => string.Create(CultureInfo.InvariantCulture, $"{Count:00} {Word}");

    private string Word => Unit switch
    {
        DurationUnit.Days => "ngày",
        DurationUnit.Weeks => "tuần",
        DurationUnit.Months => "tháng",
        _ => "năm",
    };
}

/// <summary>What a stretch of time is counted in.</summary>
public enum DurationUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
