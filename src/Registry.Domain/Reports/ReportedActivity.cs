namespace Registry.Domain.Reports;

/// <summary>An activity as it is recorded on the day of a consolidated report.</summary>
/// <param name="Field">The heading of the section it stands in.</param>
/// <param name="DueOn">Its last day; null where nothing can be late.</param>
public sealed record ReportedActivity(string Text, string Field, string? Time, DateOnly? DueOn, bool IsLate, ActivityOutcome Outcome)
{
    /// <summary>Who leads it, as the programme writes them.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>The partners and countries whose days it marks.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The quarter of its last day; null for what goes on all year.</summary>
    public int? Quarter => DueOn is { } day ? (day.Month + 2) / 3 : null;
}
