using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Jobs;

/// <summary>Does long work: claimed, with its progress and result written down, tried again when it failed or its process died.</summary>
internal sealed partial class WorkRunner(IServiceScopeFactory scopes, TimeProvider time, Worker worker, WorkProgress progress, ILogger<WorkRunner> logger)
{
    private const int MaximumAttempts = 3;

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
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(item.Language == "en" ? "en" : "vi");
        var name = await db.Users.Where(user => user.Id == item.AskedById).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation);
        if (name is not null)
            scope.ServiceProvider.GetRequiredService<ActingFor>().Be(item.AskedById, name);
        await DoAsync(scope.ServiceProvider, item, cancellation);
    }

    private async Task DoAsync(IServiceProvider services, WorkItem item, CancellationToken cancellation)
    {
        await using var pulse = new WorkPulse(item.Id, worker.Name, scopes, progress, time, cancellation);
        try
        {
            var work = services.GetServices<IWork>().Single(work => work.Kind == item.Kind);
            var result = await work.RunAsync(item, progress.Begin(item.Id), pulse.Stop);
            await EndAsync(item.Id, WorkItemState.Done, result);
        }
        catch (OperationCanceledException) when (pulse.Stop.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            await EndAsync(item.Id, WorkItemState.Stopped, new(""));
        }
        catch (RuleException broken)
        {
            await EndAsync(item.Id, WorkItemState.Failed, new(services.GetRequiredService<IStringLocalizer<Text>>()[broken.Code, [.. broken.Arguments]]));
        }
        catch (Exception exception)
        {
            WorkFailed(logger, exception, item.Kind, item.Id);
            await EndAsync(item.Id, item.Attempts < MaximumAttempts ? WorkItemState.Waiting : WorkItemState.Failed, new(""));
        }
        finally
        {
            progress.End(item.Id);
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
                    .SetProperty(i => i.ClaimedUntil, now + WorkPulse.Lease),
                cancellation);
        return claimed == 1;
    }

    private async Task EndAsync(int id, WorkItemState state, WorkResult result)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().WorkItems
            .Where(item => item.Id == id && item.State == WorkItemState.Running && item.ClaimedBy == worker.Name)
            .ExecuteUpdateAsync(item => item
                .SetProperty(i => i.State, state)
                .SetProperty(i => i.Progress, i => state == WorkItemState.Done ? 100 : i.Progress)
                .SetProperty(i => i.Result, result.Text)
                .SetProperty(i => i.ResultAddress, result.Address)
                .SetProperty(i => i.FinishedAt, time.GetUtcNow())
                .SetProperty(i => i.ClaimedBy, (string?)null)
                .SetProperty(i => i.ClaimedUntil, (DateTimeOffset?)null));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Kind} {Id} failed.")]
    private static partial void WorkFailed(ILogger logger, Exception exception, string kind, int id);
}
