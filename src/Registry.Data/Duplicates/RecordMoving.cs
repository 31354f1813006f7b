using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Registry.Data.Duplicates;

/// <summary>Lets everything that points to one record point to another one; the records are changed, not yet saved.</summary>
internal sealed class RecordMoving(RegistryDbContext db)
{
    /// <param name="spared">Types that are moved by rules of their own.</param>
    public async Task MoveAsync<TRecord>(int staysId, int goesId, IReadOnlyCollection<Type> spared, CancellationToken cancellation)
        where TRecord : class
    {
        foreach (var key in db.Model.FindEntityType(typeof(TRecord))!.GetReferencingForeignKeys().Where(key => !spared.Contains(key.DeclaringEntityType.ClrType)).ToList())
            await (Task)typeof(RecordMoving).GetMethod(nameof(MoveRecordsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
                .MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(this, [key, staysId, goesId, cancellation])!;
    }

    private async Task MoveRecordsAsync<T>(IForeignKey key, int staysId, int goesId, CancellationToken cancellation)
        where T : class
    {
        var name = key.Properties.Single().Name;
        var moved = await db.Set<T>().AsTracking().Where(record => EF.Property<int?>(record, name) == goesId).ToListAsync(cancellation);
        if (moved.Count == 0)
            return;

        var there = await db.Set<T>().AsTracking().Where(record => EF.Property<int?>(record, name) == staysId).ToListAsync(cancellation);
        foreach (var record in moved.Where(record => !there.Exists(other => Collide(key, record, other))))
            db.Entry(record).Property(name).CurrentValue = staysId;
    }

    /// <summary>What may be there only once for a record stays with the one that goes, where the other has it already.</summary>
    private bool Collide<T>(IForeignKey key, T record, T other)
        where T : class => key.DeclaringEntityType.GetIndexes()
        .Where(index => index.IsUnique && index.Properties.Contains(key.Properties.Single()))
        .Any(index => index.Properties.Except(key.Properties)
            .All(property => Equals(db.Entry(record).Property(property.Name).CurrentValue, db.Entry(other).Property(property.Name).CurrentValue)));
}
