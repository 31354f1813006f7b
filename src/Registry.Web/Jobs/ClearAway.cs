using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Jobs;

/// <summary>Clears away letters that were sent, finished work, old runs, files of a while what acts replaced, once they cannot be undone, and sensitive data on its day: they hold data nobody needs any more.</summary>
internal sealed class ClearAway(RegistryDbContext db, TimeProvider time, IOptions<JobOptions> options) : IDailyJob
{
    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var before = now.AddDays(-options.Value.KeepDays);
        var lastOfNeeds = day.AddDays(-GuestNeeds.DaysKept);
        var oldest = day.AddDays(-options.Value.KeepDays);
        return await db.Outbox.Where(letter => letter.State == OutboxState.Sent && letter.SentAt < before).ExecuteDeleteAsync(cancellation)
            + await db.WorkItems.Where(item => item.FinishedAt < before).ExecuteDeleteAsync(cancellation)
            + await db.ActChanges.Where(change => db.Acts.Any(act => act.Id == change.ActId && act.UndoUntil < now)).ExecuteDeleteAsync(cancellation)
            + await db.Imports.Where(import => import.WrittenAt == null && db.StoredFiles.Any(file => file.Id == import.FileId && file.KeptUntil < now)).ExecuteDeleteAsync(cancellation)
            + await db.StoredFiles.Where(file => file.KeptUntil < now).ExecuteDeleteAsync(cancellation)
            + await db.SensitiveData.Where(datum => datum.KeptUntil < day).ExecuteDeleteAsync(cancellation)
            + await db.GuestNeeds.Where(needs => needs.Guest!.Commemoration!.Date < lastOfNeeds).ExecuteDeleteAsync(cancellation)
            + await db.GuestLinks.Where(link => link.Guest!.Commemoration!.Date < lastOfNeeds).ExecuteDeleteAsync(cancellation)
            + await db.StrangeAnswers.Where(answer => answer.ReceivedAt < before).ExecuteDeleteAsync(cancellation)
            + await db.JobRuns.Where(run => run.Day < oldest).ExecuteDeleteAsync(cancellation);
    }
}
