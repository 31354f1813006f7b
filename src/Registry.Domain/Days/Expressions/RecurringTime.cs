namespace Registry.Domain.Days.Expressions;

/// <summary>Again and again: "Hằng năm", "Hằng quý", "Định kỳ".</summary>
public sealed record RecurringTime(Recurrence Recurrence) : TimeExpression
{
    public override bool IsStanding => true;

    public override IReadOnlyList<DayWindow> Windows(int planYear) => [DayWindow.OfYear(planYear)];

    protected internal override string Print() => Recurrence switch
    {
        Recurrence.Yearly => "Hằng năm",
        Recurrence.HalfYearly => "Định kỳ 06 tháng",
        Recurrence.Quarterly => "Hằng quý",
        Recurrence.Monthly => "Hằng tháng",
        Recurrence.Weekly => "Hằng tuần",
        _ => "Định kỳ",
    };
}

/// <summary>How often.</summary>
public enum Recurrence
{
    /// <summary>Regularly, and the plan does not say how often.</summary>
    Periodic,
    Yearly,
    HalfYearly,
    Quarterly,
    Monthly,
    Weekly,
}
