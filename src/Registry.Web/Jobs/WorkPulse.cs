using Microsoft.EntityFrameworkCore;
using Registry.Data;

namespace Registry.Web.Jobs;

/// <summary>The sign of life of one piece of work while it runs: renews the lease, writes down the progress, hears that it is to stop.</summary>
internal sealed class WorkPulse : IAsyncDisposable
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource stop;
    private readonly CancellationTokenSource over = new();
    private readonly Task beating;

    public WorkPulse(int id, string worker, IServiceScopeFactory scopes, WorkProgress progress, TimeProvider time, CancellationToken cancellation)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        beating = BeatAsync(id, worker, scopes, progress, time);
    }

    /// <summary>Cancelled when the process ends or whoever asked wants the work no longer.</summary>
    public CancellationToken Stop => stop.Token;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await beating;
        over.Dispose();
        stop.Dispose();
    }

    private async Task BeatAsync(int id, string worker, IServiceScopeFactory scopes, WorkProgress progress, TimeProvider time)
    {
        using var timer = new PeriodicTimer(Beat, time);
        try
        {
            while (await timer.WaitForNextTickAsync(over.Token))
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
                if (await db.WorkItems.AnyAsync(item => item.Id == id && item.IsStopAsked, over.Token))
                    await stop.CancelAsync();
                await RenewAsync(db, id, worker, progress.Of(id) ?? 0, time.GetUtcNow() + Lease);
            }
        }
        catch (OperationCanceledException)
        {
            // the work is over
        }
    }

    /// <summary>A database held by the work's own transaction is no reason to fail: the lease is longer than that.</summary>
    private async Task RenewAsync(RegistryDbContext db, int id, string worker, int percent, DateTimeOffset until)
    {
        try
        {
            await db.WorkItems.Where(item => item.Id == id && item.ClaimedBy == worker).ExecuteUpdateAsync(
                item => item.SetProperty(i => i.Progress, percent).SetProperty(i => i.ClaimedUntil, until),
                over.Token);
        }
        catch (Exception exception) when (db.IsUnavailable(exception))
        {
            // told again with the next beat
        }
    }
}
