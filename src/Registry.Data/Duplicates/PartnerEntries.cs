using Microsoft.EntityFrameworkCore;
using Registry.Data.Acts;
using Registry.Domain.Partners;

namespace Registry.Data.Duplicates;

/// <summary>What the calendars of two partners told goes on when one becomes the other, and when that is taken back.</summary>
/// <remarks>
/// It is no part of the act: what programs abroad were told cannot be untold, only followed by something later
/// (RFC 5545, section 3.8.7.4).
/// </remarks>
internal static class PartnerEntries
{
    /// <summary>Calendars of the one are the other's from now on: each entry goes on where it stood.</summary>
    public static async Task GoOnAsync(RegistryDbContext db, int from, int to, DateTimeOffset at, CancellationToken cancellation)
    {
        var told = await db.CalendarPresences.AsTracking().Where(one => one.PartnerId == from || one.PartnerId == to).ToListAsync(cancellation);
        var known = told.Where(one => one.PartnerId == to).ToDictionary(one => (one.AssociationId, one.Kind, one.RecordId));
        foreach (var earlier in told.Where(one => one.PartnerId == from))
            if (known.TryGetValue((earlier.AssociationId, earlier.Kind, earlier.RecordId), out var same))
                same.GoOnFrom(earlier, at);
            else
                db.CalendarPresences.Add(earlier.For(to));
    }

    /// <summary>Before a merger is taken back: the calendars that return go on from what they told meanwhile.</summary>
    public static async Task PartAsync(RegistryDbContext db, Act act, DateTimeOffset at, CancellationToken cancellation)
    {
        if (act.Kind != ActKind.PartnerMerger)
            return;

        var merged = await db.Partners
            .Where(partner => partner.MergedIntoId != null && db.ActChanges.Any(change => change.ActId == act.Id && change.Entity == nameof(Partner) && change.RecordId == partner.Id))
            .Select(partner => new { partner.Id, Into = partner.MergedIntoId!.Value }).ToListAsync(cancellation);
        foreach (var one in merged)
            await GoOnAsync(db, one.Into, one.Id, at, cancellation);

        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
