using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;

namespace Registry.Web.Jobs;

/// <summary>Clears away letters that were sent, finished work and old runs: they hold addresses nobody needs any more.</summary>
internal sealed class ClearAway(RegistryDbContext db, TimeProvider time, IOptions<JobOptions> options) : IDailyJob
{
    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation)
    {
        var before = time.GetUtcNow().AddDays(-options.Value.KeepDays);
        var oldest = day.AddDays(-options.Value.KeepDays);
        return await db.Outbox.Where(letter => letter.State == OutboxState.Sent && letter.SentAt < before).ExecuteDeleteAsync(cancellation)
            + await db.WorkItems.Where(item => item.State == WorkItemState.Done && item.FinishedAt < before).ExecuteDeleteAsync(cancellation)
            + await db.JobRuns.Where(run => run.Day < oldest).ExecuteDeleteAsync(cancellation);
    }
}
