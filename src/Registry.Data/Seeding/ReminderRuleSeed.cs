using System.Data;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Reminders;

namespace Registry.Data.Seeding;

/// <summary>Gives the registry the usual rules for what it never had a rule of; rules that people changed or removed stay so.</summary>
public sealed class ReminderRuleSeed(RegistryDbContext db)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        // two processes may start at once: the second waits here, and then finds the rules of the first
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var known = await db.ReminderRules.Select(rule => rule.Target).Distinct().ToListAsync(cancellation);
        var had = await db.AuditEntries.Where(entry => entry.Entity == nameof(ReminderRule) && entry.Act == nameof(EntityState.Added)).Select(entry => entry.Changes).ToListAsync(cancellation);
        db.ReminderRules.AddRange(ReminderDefaults.Rules()
            .Where(rule => !known.Contains(rule.Target) && !had.Exists(changes => changes.Contains($"\"{rule.Target}\"", StringComparison.Ordinal))));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
