namespace Registry.Web.Jobs.Engine;

/// <summary>An engine that starts nothing by itself and does at once what a person asks for: tests, and processes that only answer pages.</summary>
internal sealed class StillEngine(JobRunner jobs, WorkRunner work, IServiceScopeFactory scopes) : IJobEngine
{
    public Task KeepAsync(Timetable timetable, CancellationToken cancellation) => Task.CompletedTask;

    public Task RunAsync(int workItemId, CancellationToken cancellation) => work.RunAsync(workItemId, cancellation);

    public async Task RunNowAsync(string job, CancellationToken cancellation)
    {
        if (job != nameof(Mail.OutboxDelivery))
        {
            await jobs.RunNowAsync(job, cancellation);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Mail.OutboxDelivery>().DeliverAsync(cancellation);
    }
}
