using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Registry.Data.Duplicates;
using Registry.Data.Finding;
using Registry.Domain;

namespace Registry.Data.Acts;

/// <summary>Takes an act back: what it made goes, what it changed becomes what it was; later work on the same records is spared unless it is given up.</summary>
public sealed class Undoing(RegistryDbContext db)
{
    private const int Portion = 500;

    /// <summary>The records of the act that somebody changed since, in the order of the act.</summary>
    public async Task<IReadOnlyList<LaterEdit>> LaterEditsAsync(Act act, CancellationToken cancellation)
    {
        var found = new List<LaterEdit>();
        foreach (var type in await TypesAsync(act, cancellation))
            found.AddRange(await For<Task<List<LaterEdit>>>(nameof(LaterAsync), type, act, cancellation));

        return found;
    }

    /// <summary>Undoes the act in one transaction.</summary>
    /// <param name="withLater">Also records that were changed since; those that others point to by now stay in any case.</param>
    public async Task<UndoOutcome> UndoAsync(Act act, bool withLater, DateTimeOffset at, string byName, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        act.Undo(at, byName);
        await db.SaveChangesAsync(cancellation);
        await PartnerEntries.PartAsync(db, act, at, cancellation);
        var (removed, restored) = (0, 0);
        foreach (var type in UndoOrder.Of(await TypesAsync(act, cancellation)).ToList())
        {
            // what was made makes room for what it had taken the place of; what only then nobody uses goes after
            removed += await For<Task<int>>(nameof(RemoveAsync), type, act, withLater, cancellation);
            restored += await For<Task<int>>(nameof(RestoreAsync), type, act, withLater, cancellation);
            removed += await For<Task<int>>(nameof(RemoveAsync), type, act, withLater, cancellation);
        }

        await PersonWords.SweepAsync(db, act, cancellation);

        var all = await db.ActChanges.CountAsync(change => change.ActId == act.Id, cancellation);
        await transaction.CommitAsync(cancellation);
        return new(removed, restored, all - removed - restored);
    }

    private async Task<List<IEntityType>> TypesAsync(Act act, CancellationToken cancellation)
    {
        var names = await db.ActChanges.Where(change => change.ActId == act.Id).Select(change => change.Entity).Distinct().ToListAsync(cancellation);
        return [.. db.Model.GetEntityTypes().Where(type => names.Contains(type.ClrType.Name) && RecordValues.CanBePutBack(type))];
    }

    private async Task<List<LaterEdit>> LaterAsync<T>(Act act, CancellationToken cancellation)
        where T : class =>
        !typeof(IVersioned).IsAssignableFrom(typeof(T)) ? [] : await (
            from change in Changes<T>(act)
            join record in db.Set<T>() on change.RecordId equals EF.Property<int>(record, "Id")
            where EF.Property<long>(record, nameof(IVersioned.Version)) != change.VersionAfter
            orderby change.RecordId
            select new LaterEdit(change.Entity, change.RecordId)).ToListAsync(cancellation);

    private async Task<int> RestoreAsync<T>(Act act, bool withLater, CancellationToken cancellation)
        where T : class
    {
        var (restored, after) = (0, 0);
        while (true)
        {
            var portion = await Changes<T>(act).Where(change => change.Before != null && change.RecordId > after)
                .OrderBy(change => change.RecordId).Take(Portion).ToDictionaryAsync(change => change.RecordId, cancellation);
            if (portion.Count == 0)
                return restored;

            after = portion.Keys.Max();
            restored += await RestoreAsync<T>(act, portion, withLater, cancellation);
        }
    }

    private async Task<int> RestoreAsync<T>(Act act, Dictionary<int, ActChange> portion, bool withLater, CancellationToken cancellation)
        where T : class
    {
        var records = await db.Set<T>().AsTracking().Where(record => portion.Keys.Contains(EF.Property<int>(record, "Id"))).ToListAsync(cancellation);
        var untouched = records.Where(record => IsAsLeft(record, portion[IdOf(record)])).ToList();
        var restored = withLater ? records : untouched;
        foreach (var record in restored)
            RecordValues.PutBack(db.Entry(record), portion[IdOf(record)].Before!);

        await db.SaveChangesAsync(cancellation);
        await GiveBackAsync(act, typeof(T).Name, [.. untouched.Select(IdOf)], cancellation);
        foreach (var record in records)
            db.Entry(record).State = EntityState.Detached;

        return restored.Count;
    }

    /// <summary>A record is again what an earlier act had left: for that act nothing has happened since.</summary>
    private Task<int> GiveBackAsync(Act act, string entity, int[] ids, CancellationToken cancellation) => db.ActChanges
        .Where(earlier => earlier.Entity == entity && ids.Contains(earlier.RecordId) && db.ActChanges.Any(mine =>
            mine.ActId == act.Id && mine.Entity == entity && mine.RecordId == earlier.RecordId && mine.VersionAfter == earlier.VersionAfter + 1))
        .ExecuteUpdateAsync(change => change.SetProperty(earlier => earlier.VersionAfter, earlier => earlier.VersionAfter + 2), cancellation);

    private async Task<int> RemoveAsync<T>(Act act, bool withLater, CancellationToken cancellation)
        where T : class
    {
        var made = Changes<T>(act).Where(change => change.Before == null);
        var records = db.Set<T>().Where(record => made.Any(change => change.RecordId == EF.Property<int>(record, "Id")));
        if (!withLater && typeof(IVersioned).IsAssignableFrom(typeof(T)))
            records = db.Set<T>().Where(record => made.Any(change =>
                change.RecordId == EF.Property<int>(record, "Id") && change.VersionAfter == EF.Property<long>(record, nameof(IVersioned.Version))));

        foreach (var key in db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys().Where(key => key.DeleteBehavior != DeleteBehavior.Cascade))
            records = For<IQueryable<T>>(nameof(Unused), key.DeclaringEntityType, typeof(T), records, key.Properties.Single().Name);

        return await records.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Those to which no record of another type points.</summary>
    private IQueryable<TRecord> Unused<TUser, TRecord>(IQueryable<TRecord> records, string key)
        where TUser : class
        where TRecord : class =>
        records.Where(record => !db.Set<TUser>().Any(user => EF.Property<int?>(user, key) == EF.Property<int>(record, "Id")));

    private IQueryable<ActChange> Changes<T>(Act act) => db.ActChanges.AsNoTracking().Where(change => change.ActId == act.Id && change.Entity == typeof(T).Name);

    private static bool IsAsLeft(object record, ActChange change) => record is not IVersioned versioned || versioned.Version == change.VersionAfter;

    private int IdOf<T>(T record)
        where T : class => RecordValues.IdOf(db.Entry(record));

    private TResult For<TResult>(string method, IEntityType type, params object[] arguments)
    {
        var types = arguments is [Type other, ..] ? new[] { type.ClrType, other } : [type.ClrType];
        var values = arguments is [Type, .. var rest] ? rest : arguments;
        var found = typeof(Undoing).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Single(one => one.Name == method && one.GetParameters().Length == values.Length && one.GetGenericArguments().Length == types.Length);
        return (TResult)found.MakeGenericMethod(types).Invoke(this, values)!;
    }
}
