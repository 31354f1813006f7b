namespace Registry.Domain.Days.Expressions;

/// <summary>Not yet fixed: "dự kiến Quý III/2020".</summary>
public sealed record TentativeTime(TimeExpression Time) : TimeExpression
{
    public override bool IsStanding => Time.IsStanding;

    public override IReadOnlyList<DayWindow> Windows(int planYear) => Time.Windows(planYear);

    protected internal override string Print() => $"dự kiến {Time}";
}
