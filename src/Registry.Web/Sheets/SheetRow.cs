namespace Registry.Web.Sheets;

/// <summary>One row of a sheet that holds something.</summary>
/// <param name="Number">The number that the sheet shows beside it, from 1.</param>
/// <param name="Cells">From column A on; what is empty at the end is left out.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
