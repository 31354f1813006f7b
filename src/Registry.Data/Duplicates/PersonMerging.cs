using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Registry.Data.Acts;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Makes one record of two: everything that points to the one that goes points to the one that stays, and all of it can be taken back.</summary>
public sealed class PersonMerging(RegistryDbContext db, ActLedger ledger)
{
    /// <summary>Two in one: what an act is told to be about.</summary>
    private const int Records = 2;

    /// <summary>Memberships are joined by their own rules; names are taken over as names; pairs are what was decided.</summary>
    private static readonly Type[] MovedOtherwise = [typeof(Membership), typeof(PersonName), typeof(DuplicatePair)];

    /// <param name="pair">Tracked and decided by the caller.</param>
    /// <param name="stays">Tracked, with former names, like the other.</param>
    /// <param name="taken">Fields that come from the record that goes.</param>
    public async Task<Act> MergeAsync(
        DuplicatePair pair, Person stays, Person goes, IReadOnlySet<MergeField> taken, int? associationId, string summary, CancellationToken cancellation)
    {
        Merging.Apply(stays, goes, taken);
        await JoinMembershipsAsync(stays, goes, cancellation);
        foreach (var key in db.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys().Where(key => !MovedOtherwise.Contains(key.DeclaringEntityType.ClrType)).ToList())
            await MoveAsync(key, stays.Id, goes.Id, cancellation);

        goes.MergeInto(stays);
        return await ledger.SaveAsync(ActKind.Merge, associationId, Records, summary, cancellation);
    }

    /// <summary>Two rows of one time in one association become one; all others go over.</summary>
    private async Task JoinMembershipsAsync(Person stays, Person goes, CancellationToken cancellation)
    {
        var rows = await db.Memberships.AsTracking().Include(one => one.Categories).Where(one => one.PersonId == stays.Id || one.PersonId == goes.Id).ToListAsync(cancellation);
        var own = rows.Where(one => one.PersonId == stays.Id).OrderByDescending(one => one.To ?? DateOnly.MaxValue).ToList();
        foreach (var row in rows.Where(one => one.PersonId == goes.Id).OrderBy(one => one.Id))
        {
            if (own.FirstOrDefault(one => one.Overlaps(row)) is { } same)
                same.TakeOver(row);
            else
                row.BelongTo(stays);
        }
    }

    private Task MoveAsync(IForeignKey key, int staysId, int goesId, CancellationToken cancellation) =>
        (Task)typeof(PersonMerging).GetMethod(nameof(MoveRecordsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(this, [key, staysId, goesId, cancellation])!;

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

    /// <summary>What may be there only once for a person stays with the record that goes, where the other has it already.</summary>
    private bool Collide<T>(IForeignKey key, T record, T other)
        where T : class => key.DeclaringEntityType.GetIndexes()
        .Where(index => index.IsUnique && index.Properties.Contains(key.Properties.Single()))
        .Any(index => index.Properties.Except(key.Properties)
            .All(property => Equals(db.Entry(record).Property(property.Name).CurrentValue, db.Entry(other).Property(property.Name).CurrentValue)));
}
