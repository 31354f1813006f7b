using Microsoft.EntityFrameworkCore;
using Registry.Data.Acts;
using Registry.Domain.Partners;

namespace Registry.Data.Duplicates;

/// <summary>Makes one partner of two: letters, contacts, agreements and calendars go over, and all of it can be taken back.</summary>
public sealed class PartnerMerging(RegistryDbContext db, ActLedger ledger)
{
    /// <summary>Two in one: what an act is told to be about.</summary>
    private const int Records = 2;

    /// <param name="stays">Tracked, like the other.</param>
    public async Task<Act> MergeAsync(Partner stays, Partner goes, CancellationToken cancellation)
    {
        goes.MergeInto(stays);
        stays.Complete(goes);
        await new RecordMoving(db).MoveAsync<Partner>(stays.Id, goes.Id, [], cancellation);
        await ContinueEntriesAsync(stays.Id, goes.Id, cancellation);
        return await ledger.SaveAsync(ActKind.PartnerMerger, stays.OwnerId, Records, stays.NameVi, cancellation);
    }

    /// <summary>Calendars of the one that goes are the other's from now on; what they showed goes on where it stood.</summary>
    private async Task ContinueEntriesAsync(int stays, int goes, CancellationToken cancellation)
    {
        var shown = await db.CalendarPresences.AsTracking().Where(one => one.PartnerId == stays || one.PartnerId == goes).ToListAsync(cancellation);
        var known = shown.Where(one => one.PartnerId == stays).ToDictionary(one => (one.AssociationId, one.Kind, one.RecordId));
        foreach (var earlier in shown.Where(one => one.PartnerId == goes))
            if (known.TryGetValue((earlier.AssociationId, earlier.Kind, earlier.RecordId), out var same))
                same.GoOnFrom(earlier);
            else
                db.CalendarPresences.Add(earlier.For(stays));
    }
}
