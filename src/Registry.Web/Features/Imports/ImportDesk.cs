using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Data.Work;
using Registry.Domain.Access;

namespace Registry.Web.Features.Imports;

/// <summary>The imports of whoever asks, and how they stand.</summary>
public sealed class ImportDesk(RegistryDbContext db, Reader reader)
{
    /// <summary>The associations into which the reader may bring a list.</summary>
    public IReadOnlyList<int> Associations { get; } = [.. reader.AssociationsFor(Ability.KeepMembers).Intersect(reader.AssociationsFor(Ability.SeePersonalData))];

    /// <summary>The reader's own: what a list is compared with is what this person may see.</summary>
    public IQueryable<Import> Mine => db.Imports.Where(import => import.AskedById == reader.UserId && Associations.Contains(import.AssociationId));

    /// <summary>All into the associations that the reader keeps, whoever began them; what they hold is for whoever did.</summary>
    public IQueryable<Import> Kept => db.Imports.Where(import => Associations.Contains(import.AssociationId));

    public async Task<Import?> FindAsync(int id, CancellationToken cancellation)
    {
        var import = await Mine.Include(import => import.Association).SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is { State: ImportState.Checking or ImportState.Writing } && !await IsUnderWayAsync(import, cancellation))
            await FreeAsync(import, cancellation);

        return import;
    }

    public async Task<ImportCounts> CountAsync(int importId, CancellationToken cancellation)
    {
        var rows = await db.ImportRows.Where(row => row.ImportId == importId)
            .GroupBy(row => new { row.State, row.Outcome, row.Choice })
            .Select(group => new { group.Key.State, group.Key.Outcome, group.Key.Choice, Count = group.Count() })
            .ToListAsync(cancellation);
        var kinds = rows.ConvertAll(row => (Row: new ImportRow { State = row.State, Outcome = row.Outcome, Choice = row.Choice }, row.Count));
        int Sum(Func<ImportRow, bool> isSo) => kinds.Where(kind => isSo(kind.Row)).Sum(kind => kind.Count);
        var asks = RowDecision.Asks.Compile();
        return new(
            Sum(_ => true), Sum(row => row.State == RowState.Problem), Sum(row => row.State == RowState.Doubt), Sum(row => row.State == RowState.LeftOut), Sum(asks),
            Sum(row => RowDecision.Of(row) == RowAct.Add && !asks(row)), Sum(row => RowDecision.Of(row) is RowAct.Update or RowAct.Join && !asks(row)), Sum(row => RowDecision.Of(row) == RowAct.Nothing));
    }

    /// <summary>Where the next thing is to be done.</summary>
    public async Task<string> NextAsync(Import import, CancellationToken cancellation) => import.State switch
    {
        ImportState.Given => $"/Imports/{import.Id}/Mapping",
        ImportState.Checking => $"/Imports/{import.Id}/Check",
        ImportState.Checked => await CountAsync(import.Id, cancellation) is { Problems: 0 } counts ? $"/Imports/{import.Id}/{(counts.Asks > 0 || counts.Doubts == 0 ? "Comparison" : "Check")}" : $"/Imports/{import.Id}/Check",
        _ => $"/Imports/{import.Id}/Writing",
    };

    private async Task<bool> IsUnderWayAsync(Import import, CancellationToken cancellation) =>
        import.WorkId is null || await db.WorkItems.AnyAsync(item => item.Id == import.WorkId && (item.State == WorkItemState.Waiting || item.State == WorkItemState.Running), cancellation);

    /// <summary>The work on it ended without a word: a list that was being written is as it was, one that was being read must be read again.</summary>
    private async Task FreeAsync(Import import, CancellationToken cancellation)
    {
        await db.Entry(import).ReloadAsync(cancellation);
        if (import.State == ImportState.Writing)
            import.BeChecked();
        else if (import.State == ImportState.Checking)
            import.GoBack();
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>How many rows of a list are what.</summary>
/// <param name="Asks">A person must decide about them.</param>
public sealed record ImportCounts(int Total, int Problems, int Doubts, int LeftOut, int Asks, int Added, int Updated, int Unchanged)
{
    public int Written => Added + Updated;
}
