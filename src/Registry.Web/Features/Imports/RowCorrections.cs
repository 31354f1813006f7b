using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain;

namespace Registry.Web.Features.Imports;

/// <summary>Takes over what people type into cells of a list and which rows they leave out.</summary>
public sealed class RowCorrections(RegistryDbContext db, RowRechecks rechecks)
{
    private const int LongestCell = 2000;

    /// <param name="cells">What stands in cells, by row and column as <c>14.2</c>.</param>
    /// <param name="seen">The rows that the form showed.</param>
    /// <param name="leave">Those of them that are left out.</param>
    public async Task TakeAsync(Import import, IReadOnlyDictionary<string, string?> cells, IReadOnlyCollection<int> seen, IReadOnlyCollection<int> leave, CancellationToken cancellation)
    {
        if (import.State != ImportState.Checked)
            throw new RuleException(import.State == ImportState.Written ? "Import.WrittenAlready" : "Import.Busy");

        var typed = cells.Select(cell => (Place: Place(cell.Key), Text: Cut(cell.Value))).Where(cell => cell.Place is not null).ToLookup(cell => cell.Place!.Value.Row, cell => (cell.Place!.Value.Column, cell.Text));
        var rows = await db.ImportRows.AsNoTracking().Where(row => row.ImportId == import.Id && EF.Parameter(seen).Contains(row.Number)).ToListAsync(cancellation);
        var changed = rows.Where(row => (row.State == RowState.LeftOut) != leave.Contains(row.Number) || IsTyped(row, typed[row.Number])).Select(row => row.Number).ToList();
        if (changed.Count == 0)
            return;

        await rechecks.ChangeAsync(import, changed, row => Change(row, typed[row.Number], leave.Contains(row.Number)), cancellation);
    }

    private static void Change(ImportRow row, IEnumerable<(int Column, string Text)> typed, bool isLeftOut)
    {
        var cells = ImportJson.Read<List<string>>(row.Cells)!;
        var kept = RowEdits.Read(row.Corrections);
        foreach (var (column, text) in typed.Where(cell => cell.Column < cells.Count && cells[cell.Column] != cell.Text))
            kept[column] = cells[column] = text;

        row.Cells = ImportJson.Write(cells);
        row.Corrections = kept.Count == 0 ? null : RowEdits.Write(kept);
        row.State = isLeftOut ? RowState.LeftOut : RowState.Ready;
    }

    private static bool IsTyped(ImportRow row, IEnumerable<(int Column, string Text)> typed)
    {
        var cells = ImportJson.Read<List<string>>(row.Cells)!;
        return typed.Any(cell => cell.Column < cells.Count && cells[cell.Column] != cell.Text);
    }

    private static (int Row, int Column)? Place(string key) =>
        key.Split('.') is [var row, var column] && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? (number, index) : null;

    private static string Cut(string? text) => (text ?? "") is { Length: > LongestCell } longText ? longText[..LongestCell] : text ?? "";
}
