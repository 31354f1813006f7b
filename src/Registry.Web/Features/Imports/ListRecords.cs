using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Shape;

namespace Registry.Web.Features.Imports;

/// <summary>Opens the kept file of an import and gives its records, one after the other.</summary>
public sealed class ListRecords(RegistryDbContext db, StoredFiles files)
{
    public async Task<SheetFile> OpenAsync(Import import, CsvChoice? csv, CancellationToken cancellation)
    {
        var kept = await db.StoredFiles.FindAsync([import.FileId ?? 0], cancellation) ?? throw new RuleException("Import.FileGone");
        await using var content = files.Open(kept);
        return await SheetFile.OpenAsync(content, kept.Name, csv, cancellation: cancellation);
    }

    /// <summary>The records of the sheet with the texts of the columns and what the sheet says of its cells.</summary>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells, IReadOnlyList<CellFinding> Findings)> Of(SheetFile file, ImportShape shape)
    {
        var found = SheetShape.Find(file.Rows(shape.Sheet), shape.Choice);
        foreach (var record in found.RecordsOf(file.Rows(shape.Sheet)))
            yield return (record.Number, shape.CellsOf(record), FindingsOf(shape, record.Row));
    }

    private static List<CellFinding> FindingsOf(ImportShape shape, SheetRow row)
    {
        List<CellFinding>? findings = null;
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            if (shape.Columns[i].Index == ImportShape.SectionIndex)
                continue;

            var cell = row[shape.Columns[i].Index];
            if (cell.Kind == SheetCellKind.Error)
                (findings ??= []).Add(new(i, RowRemarks.FormulaFailed(cell.Text)));
            else if (cell is { IsFormula: true, IsEmpty: true })
                (findings ??= []).Add(new(i, RowRemarks.NotWorkedOut()));
        }

        return findings ?? [];
    }
}
