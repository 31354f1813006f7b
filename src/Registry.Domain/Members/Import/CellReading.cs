namespace Registry.Domain.Members.Import;

/// <summary>What a cell was read as, and what is to be said about it.</summary>
/// <param name="Value">What is taken if nobody objects; nothing where there is a problem or the cell is empty.</param>
public sealed record CellReading<T>(T Value, IReadOnlyList<CellRemark> Remarks)
{
    /// <summary>The cell cannot be taken as it is.</summary>
    public bool IsProblem => Remarks.Any(remark => remark.Kind == RemarkKind.Problem);

    public bool IsDoubt => Remarks.Any(remark => remark.Kind == RemarkKind.Doubt);
}
