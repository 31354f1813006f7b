using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Registry.Data.Auditing;
using Registry.Domain;

namespace Registry.Data.Acts;

/// <summary>Saves what one act does to many records so that it can be taken back as one.</summary>
public sealed class ActLedger(RegistryDbContext db, IActor actor, TimeProvider time)
{
    /// <summary>Saves the tracked changes in one transaction with the act they belong to, and what each record was before.</summary>
    /// <param name="count">How many people or records the act was about, as its reader counts them.</param>
    /// <param name="summary">What it was about, without personal data.</param>
    public async Task<Act> SaveAsync(ActKind kind, int? associationId, int count, string summary, CancellationToken cancellation)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        var act = new Act(kind, associationId, count, summary, time.GetUtcNow(), actor.Id, actor.Name);
        db.Acts.Add(act);
        await SaveIntoAsync(act, cancellation);
        if (transaction is not null)
            await transaction.CommitAsync(cancellation);

        return act;
    }

    /// <summary>Saves the tracked changes as part of an act that goes on; its transaction is open.</summary>
    public async Task SaveIntoAsync(Act act, CancellationToken cancellation)
    {
        db.ChangeTracker.DetectChanges();
        var touched = db.ChangeTracker.Entries()
            .Where(entry => entry.Entity is not Act && entry.State is EntityState.Added or EntityState.Modified && RecordValues.CanBePutBack(entry.Metadata))
            .Select(entry => (Entry: entry, Before: entry.State == EntityState.Added ? null : RecordValues.Before(entry)))
            .ToList();
        await db.SaveChangesAsync(cancellation);
        var known = await KnownAsync(act, touched.Where(one => one.Before is not null).Select(one => one.Entry), cancellation);
        await KeepAsync([.. touched.Where(one => !known.Contains((one.Entry.Metadata.ClrType.Name, RecordValues.IdOf(one.Entry)))).Select(one => Change(act, one.Entry, one.Before))], cancellation);
    }

    /// <summary>Adds records to an act that were written past the tracker.</summary>
    public Task RecordMadeAsync<T>(Act act, IEnumerable<T> records, Func<T, int> id, CancellationToken cancellation)
        where T : class =>
        KeepAsync([.. records.Select(record => new ActChange
        {
            ActId = act.Id,
            Entity = typeof(T).Name,
            RecordId = id(record),
            VersionAfter = record is IVersioned ? 1 : null,
        })], cancellation);

    /// <summary>Records that the act touched before keep what they were before it; only the version it leaves is another one.</summary>
    private async Task<HashSet<(string, int)>> KnownAsync(Act act, IEnumerable<EntityEntry> changed, CancellationToken cancellation)
    {
        var known = new HashSet<(string, int)>();
        foreach (var type in changed.GroupBy(entry => entry.Metadata.ClrType.Name))
        {
            var ids = type.Select(RecordValues.IdOf).ToList();
            foreach (var change in await db.ActChanges.Where(change => change.ActId == act.Id && change.Entity == type.Key && EF.Parameter(ids).Contains(change.RecordId))
                .Select(change => new { change.Id, change.RecordId }).ToListAsync(cancellation))
            {
                known.Add((type.Key, change.RecordId));
                var version = (type.First(entry => RecordValues.IdOf(entry) == change.RecordId).Entity as IVersioned)?.Version;
                await db.ActChanges.Where(one => one.Id == change.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.VersionAfter, version), cancellation);
            }
        }

        return known;
    }

    private async Task KeepAsync(IReadOnlyCollection<ActChange> changes, CancellationToken cancellation)
    {
        await db.GiveKeysAsync(changes, cancellation);
        await db.InsertManyAsync(changes, cancellation);
    }

    private static ActChange Change(Act act, EntityEntry entry, string? before) => new()
    {
        ActId = act.Id,
        Entity = entry.Metadata.ClrType.Name,
        RecordId = RecordValues.IdOf(entry),
        Before = before,
        VersionAfter = (entry.Entity as IVersioned)?.Version,
    };
}
