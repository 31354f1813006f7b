namespace Registry.Domain.Days.Expressions;

/// <summary>All the year through: "Thường xuyên".</summary>
public sealed record StandingTime : TimeExpression
{
    public override bool IsStanding => true;

    public override IReadOnlyList<DayWindow> Windows(int planYear) => [DayWindow.OfYear(planYear)];

    protected internal override string Print() => "Thường xuyên";
}
