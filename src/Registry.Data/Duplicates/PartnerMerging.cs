using Registry.Data.Acts;
using Registry.Domain.Partners;

namespace Registry.Data.Duplicates;

/// <summary>Makes one partner of two: letters, contacts, agreements and calendars go over, and all of it can be taken back.</summary>
public sealed class PartnerMerging(RegistryDbContext db, ActLedger ledger, TimeProvider time)
{
    /// <summary>Two in one: what an act is told to be about.</summary>
    private const int Records = 2;

    /// <param name="stays">Tracked, like the other.</param>
    public async Task<Act> MergeAsync(Partner stays, Partner goes, CancellationToken cancellation)
    {
        goes.MergeInto(stays);
        stays.Complete(goes);
        await new RecordMoving(db).MoveAsync<Partner>(stays.Id, goes.Id, [], cancellation);
        await PartnerEntries.GoOnAsync(db, goes.Id, stays.Id, time.GetUtcNow(), cancellation);
        return await ledger.SaveAsync(ActKind.PartnerMerger, stays.OwnerId, Records, stays.NameVi, cancellation);
    }
}
