using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Commemorations;
using Registry.Web.Jobs.Reminding;
using Registry.Web.Mail;

namespace Registry.Web.Jobs;

/// <summary>Writes the week ahead to everyone who plans or has work, on Mondays; to nobody for whom nothing lies ahead.</summary>
internal sealed class SendDigest(RegistryDbContext db, DueMatters matters, Outbox outbox, IOptions<SiteOptions> site) : IDailyJob
{
    private const int DaysAhead = 30;
    private const int AWeek = 7;

    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation)
    {
        var readers = await ReminderReaders.LoadAsync(db, cancellation);
        var tasks = await db.PreparationTasks.AsNoTracking().Include(task => task.Commemoration)
            .Where(task => task.DoneAt == null && task.DueOn < day.AddDays(AWeek) && task.Commemoration!.CancelledAt == null)
            .OrderBy(task => task.DueOn).ToListAsync(cancellation);

        var sent = 0;
        foreach (var reader in readers.Reachable)
            sent += await WriteAsync(reader, day, tasks, cancellation) ? 1 : 0;

        return sent;
    }

    private async Task<bool> WriteAsync(ReminderReader reader, DateOnly monday, IReadOnlyList<PreparationTask> tasks, CancellationToken cancellation)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"digest/{monday:yyyyMMdd}/{reader.Id}");
        if (await db.Outbox.AnyAsync(letter => letter.Key == key, cancellation))
            return false;

        var mine = tasks.Where(task => task.OwnerUserId == reader.Id || (task.OwnerUserId is null && reader.Plans.Contains(task.Commemoration!.OwnerId))).ToList();
        var days = reader.Plans.Count == 0 ? [] : await matters.AheadAsync(reader.Plans, monday, monday.AddDays(DaysAhead), cancellation);
        var missing = await new MissingQueries(db, reader.Rights, new MemberFinder(db, reader.Rights)).FindAsync(monday, cancellation);
        var digest = new Digest(
            [.. mine.Where(task => task.DueOn < monday)], [.. mine.Where(task => task.DueOn >= monday)], days, [.. missing.Where(one => one.IsGrave)]);
        if (digest.IsEmpty)
            return false;

        outbox.Add(DigestLetter.Write(digest, reader, monday, site.Value.Address, key));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear(); // another process wrote it a moment ago
            return false;
        }
    }
}
