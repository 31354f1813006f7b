namespace Registry.Web.Jobs;

/// <summary>Runs a day's work of a job: claimed in the ledger, in a scope of its own, its outcome written down.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider time, Timetable timetable, ILogger<JobRunner> logger)
{
    private DateTime Now => time.GetLocalNow().DateTime;

    /// <summary>Everything owed: missed days first, then days that failed and may be tried again.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        foreach (var entry in timetable.Daily)
            await CatchUpAsync(entry, cancellation);
        await WithLedgerAsync(ledger => ledger.TickAsync(cancellation));
    }

    public async Task CatchUpAsync(TimetableEntry entry, CancellationToken cancellation)
    {
        foreach (var day in await OwedAsync(entry, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            await RunAsync(entry, day, again: false, cancellation);
        }
    }

    /// <summary>A person asks for the work of the last day whose turn it was, done before or not.</summary>
    public Task<JobOutcome> RunNowAsync(string job, CancellationToken cancellation)
    {
        var entry = timetable.Find(job) ?? throw new ArgumentException($"There is no job {job}.", nameof(job));
        var today = DateOnly.FromDateTime(Now);
        return RunAsync(entry, entry.RunsOn(today) ? today : entry.LastDue(Now), again: true, cancellation);
    }

    public async Task<JobOutcome> RunAsync(TimetableEntry entry, DateOnly day, bool again, CancellationToken cancellation)
    {
        if (!await WithLedgerAsync(ledger => ledger.ClaimAsync(entry.Name, day, again, cancellation)))
            return JobOutcome.Taken;

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var renewal = RenewAsync(entry.Name, day, over.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var count = await ((IDailyJob)scope.ServiceProvider.GetRequiredService(entry.Job)).RunAsync(day, cancellation);
            await WithLedgerAsync(ledger => ledger.SucceedAsync(entry.Name, day, count));
            return JobOutcome.Succeeded;
        }
        catch (Exception exception)
        {
            JobFailed(logger, exception, entry.Name, day);
            var error = exception is OperationCanceledException ? "The registry stopped." : $"{exception.GetType().Name}: {exception.Message}";
            await WithLedgerAsync(ledger => ledger.FailAsync(entry.Name, day, (exception as ItemsFailedException)?.Done ?? 0, error));
            return JobOutcome.Failed;
        }
        finally
        {
            await over.CancelAsync();
            await renewal;
        }
    }

    private Task<List<DateOnly>> OwedAsync(TimetableEntry entry, CancellationToken cancellation) => WithLedgerAsync(async ledger =>
    {
        var since = DateOnly.FromDateTime(Now).AddDays(1 - entry.CatchUpDays);
        var failed = await ledger.ToRetryAsync(entry.Name, since, cancellation);
        return failed.Concat(entry.Owed(await ledger.LastDayAsync(entry.Name, cancellation), Now)).Order().ToList();
    });

    private async Task RenewAsync(string job, DateOnly day, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(JobLedger.Lease / 3, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
                await WithLedgerAsync(ledger => ledger.RenewAsync(job, day, cancellation));
        }
        catch (OperationCanceledException)
        {
            // the work is over
        }
        catch (Exception exception)
        {
            LeaseNotRenewed(logger, exception, job, day);
        }
    }

    private async Task<T> WithLedgerAsync<T>(Func<JobLedger, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<JobLedger>());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed for {Day}.")]
    private static partial void JobFailed(ILogger logger, Exception exception, string job, DateOnly day);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of job {Job} for {Day} could not be renewed.")]
    private static partial void LeaseNotRenewed(ILogger logger, Exception exception, string job, DateOnly day);
}
