namespace Registry.Domain.Days.Expressions;

/// <summary>Several times of one activity: "Tháng 4; ngày 24/6/2025".</summary>
public sealed record TimeSequence(IReadOnlyList<TimeExpression> Times) : TimeExpression
{
    public override bool IsStanding => Times.All(time => time.IsStanding);

    public override IReadOnlyList<DayWindow> Windows(int planYear) => DayWindow.Join(Times.SelectMany(time => time.Windows(planYear)));

    public bool Equals(TimeSequence? other) => other is not null && Times.SequenceEqual(other.Times);

    public override int GetHashCode() => Times.Aggregate(0, HashCode.Combine);

    protected internal override string Print() => string.Join("; ", Times);
}
