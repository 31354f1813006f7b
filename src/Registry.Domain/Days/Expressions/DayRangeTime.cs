namespace Registry.Domain.Days.Expressions;

/// <summary>From one day to another: "từ ngày 01/9 đến ngày 05/9/2025", "12/7/1995 – 12/7/2020".</summary>
public sealed record DayRangeTime(PartialDate From, PartialDate To) : TimeExpression
{
    /// <remarks>Where only the end has a year, the beginning lies in the same one, or before it when it would come later.</remarks>
    public override IReadOnlyList<DayWindow> Windows(int planYear)
    {
        var last = DayTime.On(To, planYear);
        var first = DayTime.On(From, last.Year);
        return [new(first <= last || From.Year is not null ? first : DayTime.On(From, last.Year - 1), last)];
    }

    protected internal override string Print() => $"từ ngày {DayTime.Print(From)} đến ngày {DayTime.Print(To)}";
}
