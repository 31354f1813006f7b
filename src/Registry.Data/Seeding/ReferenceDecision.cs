using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;
using Registry.Data.Seeding.Sheets;
using Registry.Domain;

namespace Registry.Data.Seeding;

/// <summary>A person's answer to an offered reference row: take it, or keep what is there.</summary>
public sealed class ReferenceDecision(RegistryDbContext db, IActor actor, TimeProvider time)
{
    public Task AcceptAsync(int updateId, CancellationToken cancellation) => DecideAsync(updateId, accept: true, cancellation);

    public Task DeclineAsync(int updateId, CancellationToken cancellation) => DecideAsync(updateId, accept: false, cancellation);

    private async Task DecideAsync(int updateId, bool accept, CancellationToken cancellation)
    {
        var update = await db.ReferenceUpdates.SingleOrDefaultAsync(u => u.Id == updateId, cancellation) ?? throw new RuleException("ReferenceUpdate.RecordGone");
        if (update.DecidedAt is not null)
            throw new RuleException("ReferenceUpdate.AlreadyDecided");

        var sheet = ReferenceSheet.All.Single(s => s.Name == update.File);
        (update.DecidedAt, update.DecidedBy, update.Accepted) = (time.GetUtcNow(), actor.Name, accept);
        await (accept ? sheet.AcceptAsync(db, update, time.GetUtcNow(), cancellation) : sheet.DeclineAsync(db, update, cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
