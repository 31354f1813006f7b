using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Data.Work;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Jobs;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>Reads the rows of a list, says what is wrong with them and compares them with the registry; nothing is written into it.</summary>
/// <remarks>Portion by portion, each replacing what stood for the same rows before: a second run after a crash goes over the same ground.</remarks>
internal sealed class CheckImport(RegistryDbContext db, ListRecords records, ImportScopes scopes, RowChecks checks, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "import-check";

    private const int Portion = 1000;
    private const int MostUnknownWords = 200;

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var id = int.Parse(item.Payload, CultureInfo.InvariantCulture);
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is not { State: ImportState.Checking })
            return new(text["Nothing was left to do."], $"/Imports/{id}");

        try
        {
            await CheckAsync(import, progress, cancellation);
        }
        catch (Exception exception) when (exception is Domain.RuleException or OperationCanceledException)
        {
            await EndAsync(id, unknown: null); // for good: the list waits where it was
            throw;
        }

        return new(text["The list was read and compared."], $"/Imports/{id}");
    }

    private async Task CheckAsync(Import import, IProgress<int> progress, CancellationToken cancellation)
    {
        var shape = ImportJson.Read<ImportShape>(import.Shape)!;
        var scope = await scopes.LoadAsync(import, cancellation);
        using var file = await records.OpenAsync(import, shape.Csv, cancellation);
        var (earlier, unknown) = (new EarlierRows(), new UnknownWords());
        var (done, last) = (0, 0);
        foreach (var portion in ListRecords.Of(file, shape).Chunk(Portion))
        {
            var rows = await RowsAsync(import.Id, portion, last, cancellation);
            await checks.CheckAsync(scope, rows, earlier, OfSheet(portion, rows), cancellation);
            unknown.AddAll(rows);
            await ReplaceAsync(import.Id, last, portion[^1].Number, rows, cancellation);
            (done, last) = (done + portion.Length, portion[^1].Number);
            progress.Report(100 * done / Math.Max(shape.Records, 1));
        }

        await db.ImportRows.Where(row => row.ImportId == import.Id && row.Number > last).ExecuteDeleteAsync(cancellation);
        await EndAsync(import.Id, ImportJson.Write(unknown.First(MostUnknownWords)));
    }

    /// <summary>What the sheet itself says of cells that nobody typed over.</summary>
    private static ILookup<int, CellFinding> OfSheet(IEnumerable<(int Number, IReadOnlyList<string> Cells, IReadOnlyList<CellFinding> Findings)> portion, List<ImportRow> rows) => portion
        .Zip(rows, (record, row) => (record, Typed: RowEdits.Read(row.Corrections)))
        .SelectMany(pair => pair.record.Findings.Where(finding => !pair.Typed.ContainsKey(finding.Column)).Select(finding => (pair.record.Number, finding)))
        .ToLookup(pair => pair.Number, pair => pair.finding);

    /// <summary>The rows as they are in the file, with what was corrected and decided in them before.</summary>
    private async Task<List<ImportRow>> RowsAsync(int importId, (int Number, IReadOnlyList<string> Cells, IReadOnlyList<CellFinding> Findings)[] portion, int after, CancellationToken cancellation)
    {
        var to = portion[^1].Number;
        var before = await db.ImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Number > after && row.Number <= to)
            .Where(row => row.Corrections != null || row.Choice != RowChoice.None || row.State == RowState.LeftOut).ToDictionaryAsync(row => row.Number, cancellation);
        return [.. portion.Select(record => before.TryGetValue(record.Number, out var kept)
            ? new ImportRow
            {
                ImportId = importId, Number = record.Number, Corrections = kept.Corrections, Choice = kept.Choice, Outcome = kept.Outcome,
                State = kept.State == RowState.LeftOut ? RowState.LeftOut : RowState.Ready, Cells = ImportJson.Write(RowEdits.Corrected(record.Cells, kept.Corrections)),
            }
            : new ImportRow { ImportId = importId, Number = record.Number, Cells = ImportJson.Write(record.Cells) })];
    }

    private async Task ReplaceAsync(int importId, int after, int to, List<ImportRow> rows, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.ImportRows.Where(row => row.ImportId == importId && row.Number > after && row.Number <= to).ExecuteDeleteAsync(cancellation);
        await db.GiveKeysAsync(rows, cancellation);
        await db.InsertManyAsync(rows, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task EndAsync(int importId, string? unknown)
    {
        db.ChangeTracker.Clear();
        var import = await db.Imports.SingleAsync(import => import.Id == importId);
        import.UnknownWords = unknown ?? import.UnknownWords;
        if (unknown is null)
            import.GoBack();
        else
            import.BeChecked();
        await db.SaveChangesAsync();
    }
}
