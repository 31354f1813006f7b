using Microsoft.EntityFrameworkCore;
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
        await new RecordMoving(db).MoveAsync<Person>(stays.Id, goes.Id, MovedOtherwise, cancellation);

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
}
