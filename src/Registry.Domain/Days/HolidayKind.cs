namespace Registry.Domain.Days;

/// <summary>What makes a day of the holiday table different from its weekday.</summary>
public enum HolidayKind
{
    /// <summary>A holiday by law, on a weekend or not.</summary>
    Law,

    /// <summary>A day off in lieu of a holiday on a weekend, or swapped against a Saturday.</summary>
    Compensation,

    /// <summary>A Saturday that is worked.</summary>
    SwappedWorkday,

    /// <summary>Proposed and not decided: counts for nothing yet.</summary>
    Pending,
}
