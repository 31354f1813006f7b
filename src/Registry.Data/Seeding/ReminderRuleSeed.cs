using System.Data;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Reminders;

namespace Registry.Data.Seeding;

/// <summary>Gives a new registry the usual rules for reminders; where there are rules, they are a person's.</summary>
public sealed class ReminderRuleSeed(RegistryDbContext db)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        // two processes may start at once: the second waits here, and then finds the rules of the first
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await db.ReminderRules.AnyAsync(cancellation))
            return;

        db.ReminderRules.AddRange(ReminderDefaults.Rules());
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
