using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Associations;

public sealed partial class Congress
{
    /// <summary>The days that the plan's time means; none where it names none or cannot be read.</summary>
    public IReadOnlyList<DayWindow> Windows =>
        TimeExpression.TryRead(When, out var time) ? time!.Windows(TermFromYear) : [];

    /// <summary>The plan's time has gone by and it was not held.</summary>
    public bool IsLateOn(DateOnly today) => HeldOn is null && Windows is [.., var last] && last.Last < today;

    /// <summary>It is called for a day outside of the plan's time.</summary>
    public bool IsPlannedApart => PlannedOn is { } day && Windows is { Count: > 0 } windows && !windows.Any(window => window.Contains(day));
}
