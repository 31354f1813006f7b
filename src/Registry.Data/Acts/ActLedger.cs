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
        db.ChangeTracker.DetectChanges();
        var touched = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && RecordValues.IsNumbered(entry.Metadata))
            .Select(entry => (Entry: entry, Before: entry.State == EntityState.Added ? null : RecordValues.Before(entry)))
            .ToList();
        db.Acts.Add(act);
        await db.SaveChangesAsync(cancellation);
        await KeepAsync([.. touched.Select(one => Change(act, one.Entry, one.Before))], cancellation);
        if (transaction is not null)
            await transaction.CommitAsync(cancellation);

        return act;
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
