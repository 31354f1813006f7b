namespace Registry.Web.Sheets;

/// <summary>One cell of a sheet.</summary>
/// <remarks>
/// The text is what the readers of cells read: figures of numbers in full, and days as 12/03/1965, or 03/1965 and 1965 where the
/// sheet shows no more of them.
/// </remarks>
public readonly record struct SheetCell(SheetCellKind Kind, string Content, DateOnly? Day = null)
{
    public static readonly SheetCell Empty;

    /// <summary>The last value of a formula; without one the formula was never worked out.</summary>
    public bool IsFormula { get; init; }

    /// <summary>The text stands in the first cell of the merged range, and here for convenience.</summary>
    public bool IsMergedCopy { get; init; }

    public string Text => Content ?? "";

    public bool IsEmpty => Kind == SheetCellKind.Empty;
}
