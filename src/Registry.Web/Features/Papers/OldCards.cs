using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers;

/// <summary>Seals the codes of cards that earlier releases kept as they are printed; broken off, it goes on at the next start.</summary>
internal sealed class OldCards(RegistryDbContext db, CardCodes codes)
{
    private const int Portion = 500;

    public async Task SealAsync(CancellationToken cancellation)
    {
        while (await db.MemberCards.Where(card => card.Token != null).OrderBy(card => card.Id).Take(Portion).ToListAsync(cancellation) is { Count: > 0 } cards)
        {
            cards.ForEach(codes.Seal);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
