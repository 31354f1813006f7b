namespace Registry.Web.Features.Statistics;

/// <summary>Numbers of members by one of their marks, as a table with a bar in each row.</summary>
/// <param name="Id">What the address of the section ends in.</param>
/// <param name="Mark">What the rows differ by.</param>
/// <param name="IsShared">False where somebody can stand in two rows, so that shares would not add up.</param>
public sealed record CountTable(string Id, string Title, string Mark, IReadOnlyList<CountRow> Rows, int Total, bool IsShared = true, string? Note = null)
{
    /// <summary>The rows are years, which are also drawn as columns.</summary>
    public bool IsOfYears { get; init; }

    public int Most { get; } = Rows.Select(row => Math.Max(row.Number, row.Other ?? 0)).Append(1).Max();
}

/// <summary>One number, on the day and on the day it is compared with.</summary>
/// <param name="Address">The list of these members.</param>
public sealed record CountRow(string Label, int Number, int? Other, string? Address = null);
