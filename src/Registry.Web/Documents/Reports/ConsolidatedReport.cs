using Registry.Domain.Reports;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Reports;

/// <summary>What the consolidated report of a call says: its figures, what units told, and the words that somebody added.</summary>
/// <param name="Head">Who issues it, its number and day, who signs and who gets it.</param>
/// <param name="CountedOn">The day on which the figures were taken.</param>
public sealed record ConsolidatedReport(IssuingHead Head, ReportPeriod Period, int Year, DateOnly CountedOn)
{
    /// <summary>To whom it is addressed.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<ReportedProgramme> Programmes { get; init; } = [];

    public IReadOnlyList<ReportedActivity> Activities { get; init; } = [];

    public IReadOnlyList<ReportedUnit> Units { get; init; } = [];

    public IReadOnlyList<ReportedDifficulty> Difficulties { get; init; } = [];

    public string? Assessment { get; init; }

    public string? NextSteps { get; init; }

    /// <summary>"6 tháng đầu năm 2027".</summary>
    internal string PeriodWords => Period == ReportPeriod.SixMonths ? $"6 tháng đầu năm {Year}" : $"năm {Year}";
}

/// <summary>A programme whose carrying out is reported.</summary>
public sealed record ReportedProgramme(string Title, string? Number, DateOnly? DatedOn);

/// <summary>A unit that was asked, and what it told where it answered.</summary>
public sealed record ReportedUnit(string Name, bool IsAnswered, bool IsLate, string? Summary, string? Requests);

/// <summary>A difficulty that a unit told, and the answer to it.</summary>
public sealed record ReportedDifficulty(string Unit, string Text, string? AddressedTo, DifficultyState State, string? Answer, string? AnsweredBy, DateOnly? AnsweredOn);
