using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Web.Jobs;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>Writes a checked list into the registry: in one transaction, all of it or nothing, as one act that can be undone.</summary>
/// <remarks>The act, the rows and the state of the import are kept together: a second run after a crash finds either nothing done or all.</remarks>
internal sealed class WriteImport(
    RegistryDbContext db, ImportScopes scopes, RowMoves moves, RowWriting writing, Represented represented, RowRechecks rechecks, TimeProvider time, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "import-write";

    private const int Portion = 1000;

    private readonly List<int> moved = [];

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var id = int.Parse(item.Payload, CultureInfo.InvariantCulture);
        var import = await db.Imports.SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is not { State: ImportState.Writing })
            return new(text["Nothing was left to do."], $"/Imports/{id}");

        try
        {
            await WriteAsync(import, progress, cancellation);
        }
        catch (Exception exception) when (exception is RuleException or OperationCanceledException or DbUpdateConcurrencyException)
        {
            await TakeBackAsync(id);
            if (exception is not DbUpdateConcurrencyException)
                throw;

            moved.Add(0);
        }

        if (moved.Count > 0)
            return new(text["Nothing was written: the register changed for {0} rows since they were compared. Look at them again.", moved.Count], $"/Imports/{id}/Comparison?show=moved");

        await db.ImportRows.Where(row => row.ImportId == id).ExecuteDeleteAsync(CancellationToken.None);
        return new(text["The list is in the register."], $"/Imports/{id}");
    }

    private async Task WriteAsync(Import import, IProgress<int> progress, CancellationToken cancellation)
    {
        var scope = await scopes.LoadAsync(import, cancellation);
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            await db.ExpectManyRowsAsync(cancellation);
            // whoever writes another list into this association waits here
            await db.Associations.Where(association => association.Id == import.AssociationId)
                .ExecuteUpdateAsync(set => set.SetProperty(association => association.Version, association => association.Version), cancellation);
            await RowsAsync(import, scope, progress, cancellation);
            if (moved.Count == 0)
            {
                await transaction.CommitAsync(cancellation);
                return;
            }
        }

        db.ChangeTracker.Clear();
        await rechecks.MovedAsync(import.Id, moved, cancellation);
        await TakeBackAsync(import.Id);
    }

    private async Task RowsAsync(Import import, ImportScope scope, IProgress<int> progress, CancellationToken cancellation)
    {
        var rows = db.ImportRows.AsNoTracking().Where(row => row.ImportId == import.Id);
        var total = await rows.CountAsync(cancellation);
        var act = await BeginAsync(import, rows, cancellation);
        var run = await writing.BeginAsync(import, scope, act, rows, cancellation);
        for (var (done, last) = (0, 0); done < total; progress.Report(99 * done / total))
        {
            var portion = await rows.Where(row => row.Number > last).OrderBy(row => row.Number).Take(Portion).ToListAsync(cancellation);
            List<ReadRow> read = [.. portion.Select(row => new ReadRow(row, scope.Reader.Read(ImportJson.Read<List<string>>(row.Cells)!).Draft))];
            moved.AddRange(await moves.FindAsync(run, read, cancellation));
            if (moved.Count == 0)
                await writing.WriteAsync(run, read, cancellation);
            (done, last) = (done + portion.Count, portion[^1].Number);
        }

        if (moved.Count > 0)
            return;

        await represented.NameAsync(run, cancellation);
        import.BeWritten(act?.Id, time.GetUtcNow(), run.Tally);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>No act for a list that changes nothing.</summary>
    private async Task<Act?> BeginAsync(Import import, IQueryable<ImportRow> rows, CancellationToken cancellation)
    {
        var count = await rows.Where(RowDecision.Writes).CountAsync(cancellation);
        if (count == 0)
            return null;

        var act = new Act(ActKind.Import, import.AssociationId, count, import.FileName, time.GetUtcNow(), import.AskedById, import.AskedByName);
        db.Acts.Add(act);
        await db.SaveChangesAsync(cancellation);
        return act;
    }

    private async Task TakeBackAsync(int importId)
    {
        db.ChangeTracker.Clear();
        var import = await db.Imports.SingleAsync(import => import.Id == importId);
        import.BeChecked();
        await db.SaveChangesAsync();
    }
}
