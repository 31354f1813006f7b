using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Localization;

namespace Registry.Web.Features.Associations.Life;

/// <summary>Members of associations that merge go on in the one that remains, as an act that can be taken back.</summary>
public sealed class CarriedMembers(RegistryDbContext db, ActLedger ledger, IStringLocalizer<Text> text)
{
    /// <summary>Ends their rows on the day and begins new ones; who is a member there already gets no second row.</summary>
    public async Task CarryAsync(Association target, IReadOnlyCollection<int> sources, DateOnly on, CancellationToken cancellation)
    {
        var rows = await db.Memberships.Include(row => row.Person).Include(row => row.Categories).AsSplitQuery()
            .Where(row => sources.Contains(row.AssociationId) && row.To == null && (row.From == null || row.From <= on)).OrderBy(row => row.Id).ToListAsync(cancellation);
        if (rows.Count == 0)
            return;

        var there = await db.Memberships.Where(row => row.AssociationId == target.Id && row.To == null).Select(row => row.PersonId).ToHashSetAsync(cancellation);
        foreach (var row in rows)
        {
            if (there.Add(row.PersonId))
                db.Memberships.Add(row.GoOn(row.Person!, on, target.Id, row.Class, row.Number));
            else
                row.End(on, LeavingReason.AssociationEnded);
        }

        await ledger.SaveAsync(ActKind.Transfer, target.Id, rows.Count, text["Members carried over by the merger of {0:dd/MM/yyyy}", on], cancellation);
    }

    /// <summary>Some of them are still in their new rows.</summary>
    public Task<bool> AnyAsync(int targetId, IReadOnlyCollection<int> sources, DateOnly on, CancellationToken cancellation) => db.Memberships.AnyAsync(
        row => row.AssociationId == targetId && row.From == on
            && db.Memberships.Any(old => old.PersonId == row.PersonId && sources.Contains(old.AssociationId) && old.To == on && old.LeavingReason == LeavingReason.Transferred),
        cancellation);
}
