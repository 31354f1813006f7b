using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Work;

namespace Registry.Web.Jobs;

/// <summary>Does long work: claimed, with its progress and result written down, tried again when it failed or its process died.</summary>
internal sealed partial class WorkRunner(IServiceScopeFactory scopes, TimeProvider time, Worker worker, ILogger<WorkRunner> logger)
{
    private const int MaximumAttempts = 3;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>What nobody has begun, and what was left lying.</summary>
    public async Task RunWaitingAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow();
        var waiting = await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().WorkItems
            .Where(item => item.State == WorkItemState.Waiting || (item.State == WorkItemState.Running && item.ClaimedUntil < now))
            .OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(cancellation);
        foreach (var id in waiting)
            await RunAsync(id, cancellation);
    }

    public async Task RunAsync(int id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        if (!await ClaimAsync(db, id, cancellation))
            return;

        var item = await db.WorkItems.AsNoTracking().SingleAsync(item => item.Id == id, cancellation);
        try
        {
            var work = scope.ServiceProvider.GetServices<IWork>().Single(work => work.Kind == item.Kind);
            var result = await work.RunAsync(item, new Steps(this, id), cancellation);
            await EndAsync(id, WorkItemState.Done, result);
        }
        catch (Exception exception)
        {
            WorkFailed(logger, exception, item.Kind, id);
            await EndAsync(id, item.Attempts < MaximumAttempts ? WorkItemState.Waiting : WorkItemState.Failed, exception.Message);
        }
    }

    private async Task<bool> ClaimAsync(RegistryDbContext db, int id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var claimed = await db.WorkItems
            .Where(item => item.Id == id && (item.State == WorkItemState.Waiting || (item.State == WorkItemState.Running && item.ClaimedUntil < now)))
            .ExecuteUpdateAsync(
                item => item.SetProperty(i => i.State, WorkItemState.Running)
                    .SetProperty(i => i.Attempts, i => i.Attempts + 1)
                    .SetProperty(i => i.ClaimedBy, worker.Name)
                    .SetProperty(i => i.ClaimedUntil, now + Lease),
                cancellation);
        return claimed == 1;
    }

    private Task EndAsync(int id, WorkItemState state, string result) => WriteAsync(id, mine => mine.ExecuteUpdateAsync(item => item
        .SetProperty(i => i.State, state)
        .SetProperty(i => i.Progress, i => state == WorkItemState.Done ? 100 : i.Progress)
        .SetProperty(i => i.Result, result)
        .SetProperty(i => i.FinishedAt, time.GetUtcNow())
        .SetProperty(i => i.ClaimedBy, (string?)null)
        .SetProperty(i => i.ClaimedUntil, (DateTimeOffset?)null)));

    private Task StepAsync(int id, int percent) => WriteAsync(id, mine => mine.ExecuteUpdateAsync(item => item
        .SetProperty(i => i.Progress, percent)
        .SetProperty(i => i.ClaimedUntil, time.GetUtcNow() + Lease)));

    private async Task WriteAsync(int id, Func<IQueryable<WorkItem>, Task> write)
    {
        await using var scope = scopes.CreateAsyncScope();
        await write(scope.ServiceProvider.GetRequiredService<RegistryDbContext>().WorkItems
            .Where(item => item.Id == id && item.State == WorkItemState.Running && item.ClaimedBy == worker.Name));
    }

    /// <summary>Each step is also a sign of life: it renews the lease.</summary>
    private sealed class Steps(WorkRunner runner, int id) : IProgress<int>
    {
        public void Report(int value) => runner.StepAsync(id, Math.Clamp(value, 0, 100)).GetAwaiter().GetResult();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Kind} {Id} failed.")]
    private static partial void WorkFailed(ILogger logger, Exception exception, string kind, int id);
}
