namespace Registry.Domain.Days.Expressions;

/// <summary>A time as Vietnamese plans write it, such as "Cuối Quý II/2020", "trước ngày 26/5" or "Thường xuyên".</summary>
/// <remarks>
/// What was written is kept beside it by whoever keeps it; printed, an expression takes its normal form, and reading that
/// form again gives the same expression.
/// </remarks>
public abstract record TimeExpression
{
    /// <summary>The days meant in a plan of this year, in order and apart; none where no days are named ("06 tháng").</summary>
    /// <param name="planYear">The year of the plan, for expressions that name none.</param>
    public abstract IReadOnlyList<DayWindow> Windows(int planYear);

    /// <summary>The whole year through, without an end to be late for.</summary>
    public virtual bool IsStanding => false;

    /// <summary>The last day on which it can be done in time; none where nothing can be late.</summary>
    public virtual DateOnly? LastDay(int planYear) => IsStanding || Windows(planYear) is not [.., var last] ? null : last.Last;

    public bool Contains(DateOnly day, int planYear) => Windows(planYear).Any(window => window.Contains(day));

    /// <summary>Reads what a plan writes: accents, case and kinds of dash do not matter.</summary>
    /// <exception cref="RuleException">What cannot be read, and at which character, counted from 1.</exception>
    public static TimeExpression Read(string text) => new TimeReader(text).Read();

    public static bool TryRead(string? text, out TimeExpression? expression)
    {
        try
        {
            expression = string.IsNullOrWhiteSpace(text) ? null : Read(text);
        }
        catch (RuleException)
        {
            expression = null;
        }

        return expression is not null;
    }

    /// <summary>The normal form, in Vietnamese.</summary>
    public sealed override string ToString() => Print();

    protected internal abstract string Print();
}
