namespace Registry.Domain.Days.Expressions;

/// <summary>"Trong thời gian tới": some time to come.</summary>
public sealed record VagueTime : TimeExpression
{
    public override IReadOnlyList<DayWindow> Windows(int planYear) => [];

    protected internal override string Print() => "trong thời gian tới";
}
