namespace Registry.Domain.Members.Import.Rows;

/// <summary>Something that is to be said about one cell of a row.</summary>
/// <param name="Column">From 0.</param>
public sealed record CellFinding(int Column, CellRemark Remark);

/// <summary>A row as it was read.</summary>
public sealed record RowReading(MemberDraft Draft, IReadOnlyList<CellFinding> Findings)
{
    public bool HasProblem => Findings.Any(finding => finding.Remark.Kind == RemarkKind.Problem);
}
