using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Time;

namespace Registry.Web.Jobs;

/// <summary>Which day's work was done, by whom and with what outcome; the truth that several processes share.</summary>
internal sealed class JobLedger(RegistryDbContext db, TimeProvider time, Worker worker, IOptions<JobOptions> options)
{
    /// <summary>The name under which each look at the timetable is noted, one row a day.</summary>
    public const string Look = "CatchUp";

    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);

    /// <summary>Takes the day for this process, or learns that it is taken or done.</summary>
    /// <param name="again">A person asks: also what was done, or given up, is run once more.</param>
    public async Task<bool> ClaimAsync(string job, DateOnly day, bool again, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var run = new JobRun { Job = job, Day = day, State = JobRunState.Running, StartedAt = now, Attempts = 1, ClaimedBy = worker.Name, ClaimedUntil = now + Lease };
        db.JobRuns.Add(run);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.Entry(run).State = EntityState.Detached;
            return await ClaimAgainAsync(job, day, again, cancellation);
        }
    }

    /// <summary>Says that the work still goes on.</summary>
    public Task<int> RenewAsync(string job, DateOnly day, CancellationToken cancellation) => Mine(job, day)
        .ExecuteUpdateAsync(run => run.SetProperty(r => r.ClaimedUntil, time.GetUtcNow() + Lease), cancellation);

    public Task<int> SucceedAsync(string job, DateOnly day, int count) => EndAsync(job, day, JobRunState.Succeeded, count, null);

    public Task<int> FailAsync(string job, DateOnly day, int count, string error) =>
        EndAsync(job, day, JobRunState.Failed, count, error.Length <= JobRun.ErrorLength ? error : error[..JobRun.ErrorLength]);

    public Task<DateOnly?> LastDayAsync(string job, CancellationToken cancellation) =>
        db.JobRuns.Where(run => run.Job == job).MaxAsync(run => (DateOnly?)run.Day, cancellation);

    /// <summary>Notes that some process has just looked for what is owed.</summary>
    public async Task<bool> TickAsync(CancellationToken cancellation)
    {
        var (now, today) = (time.GetUtcNow(), time.Today());
        var noted = await db.JobRuns.Where(run => run.Job == Look && run.Day == today)
            .ExecuteUpdateAsync(run => run.SetProperty(r => r.FinishedAt, now).SetProperty(r => r.Count, r => r.Count + 1), cancellation);
        if (noted > 0)
            return true;

        db.JobRuns.Add(new() { Job = Look, Day = today, State = JobRunState.Succeeded, StartedAt = now, FinishedAt = now, Attempts = 1, Count = 1 });
        try
        {
            return await db.SaveChangesAsync(cancellation) > 0;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            return false; // another process noted it at this moment
        }
    }

    public Task<DateTimeOffset?> LastTickAsync(CancellationToken cancellation) =>
        db.JobRuns.Where(run => run.Job == Look).MaxAsync(run => run.FinishedAt, cancellation);

    /// <summary>Days that failed, or whose process is gone, and whose pause is over.</summary>
    public async Task<IReadOnlyList<DateOnly>> ToRetryAsync(string job, DateOnly since, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var unfinished = await db.JobRuns
            .Where(run => run.Job == job && run.Day >= since && run.State != JobRunState.Succeeded && run.Attempts < options.Value.MaximumAttempts)
            .OrderBy(run => run.Day)
            .Select(run => new { run.Day, run.State, run.Attempts, run.FinishedAt, run.ClaimedUntil })
            .ToListAsync(cancellation);
        return [.. unfinished
            .Where(run => run.State == JobRunState.Running ? run.ClaimedUntil < now : run.FinishedAt + PauseAfter(run.Attempts) <= now)
            .Select(run => run.Day)];
    }

    /// <summary>5, 10, 20, 40 … minutes.</summary>
    internal static TimeSpan PauseAfter(int attempts) => FirstPause * Math.Pow(2, attempts - 1);

    private async Task<bool> ClaimAgainAsync(string job, DateOnly day, bool again, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var free = db.JobRuns.Where(run => run.Job == job && run.Day == day
            && (run.State == JobRunState.Failed || (run.State == JobRunState.Running && run.ClaimedUntil < now) || (again && run.State == JobRunState.Succeeded)));
        var claimed = await free.ExecuteUpdateAsync(
            run => run.SetProperty(r => r.State, JobRunState.Running)
                .SetProperty(r => r.Attempts, r => again ? 1 : r.Attempts + 1)
                .SetProperty(r => r.StartedAt, now)
                .SetProperty(r => r.FinishedAt, (DateTimeOffset?)null)
                .SetProperty(r => r.Error, (string?)null)
                .SetProperty(r => r.ClaimedBy, worker.Name)
                .SetProperty(r => r.ClaimedUntil, now + Lease),
            cancellation);
        return claimed == 1;
    }

    private Task<int> EndAsync(string job, DateOnly day, JobRunState state, int count, string? error) => Mine(job, day)
        .ExecuteUpdateAsync(run => run.SetProperty(r => r.State, state)
            .SetProperty(r => r.FinishedAt, time.GetUtcNow())
            .SetProperty(r => r.Count, count)
            .SetProperty(r => r.Error, error)
            .SetProperty(r => r.ClaimedBy, (string?)null)
            .SetProperty(r => r.ClaimedUntil, (DateTimeOffset?)null));

    private IQueryable<JobRun> Mine(string job, DateOnly day) =>
        db.JobRuns.Where(run => run.Job == job && run.Day == day && run.State == JobRunState.Running && run.ClaimedBy == worker.Name);
}
