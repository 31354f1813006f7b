using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Jobs;

namespace Registry.Web.Features.Today;

/// <summary>What the registry did by itself, and where it needs a person.</summary>
public sealed class TodayMachine(RegistryDbContext db)
{
    private const int MostRuns = 6;
    private const int DaysBack = 14;

    public Task<List<Run>> RunsAsync(CancellationToken cancellation) => db.JobRuns
        .Where(run => run.State == JobRunState.Succeeded && run.FinishedAt != null && run.Job != JobLedger.Look)
        .OrderByDescending(run => run.FinishedAt).Take(MostRuns)
        .Select(run => new Run(run.Job, run.FinishedAt!.Value, run.Count, null)).ToListAsync(cancellation);

    public Task<List<Run>> FailedAsync(DateOnly today, CancellationToken cancellation)
    {
        var since = today.AddDays(-DaysBack);
        return db.JobRuns.Where(run => run.State == JobRunState.Failed && run.Day >= since).OrderByDescending(run => run.Day).Take(MostRuns)
            .Select(run => new Run(run.Job, run.FinishedAt ?? run.StartedAt, run.Count, run.Error)).ToListAsync(cancellation);
    }

    /// <summary>The reader's long work that is under way, or ended within the last day.</summary>
    public Task<List<WorkItem>> LongWorkAsync(Reader reader, DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now.AddDays(-1);
        return db.WorkItems.AsNoTracking()
            .Where(item => item.AskedById == reader.UserId && (item.FinishedAt == null || item.FinishedAt > since) && item.State != WorkItemState.Stopped)
            .OrderByDescending(item => item.Id).Take(MostRuns).ToListAsync(cancellation);
    }

    public Task<int> FailedLettersAsync(CancellationToken cancellation) => db.Outbox.CountAsync(letter => letter.State == OutboxState.Failed, cancellation);

    /// <summary>Those who hold a right over what the reader administers.</summary>
    public Task<int> UsersAsync(Reader reader, CancellationToken cancellation)
    {
        var kept = reader.AssociationsFor(Ability.Administer);
        return db.Users.CountAsync(user => user.IsActive && user.Grants.Any(grant => kept.Contains(grant.AssociationId)), cancellation);
    }

    /// <summary>What a run did, as the key of a sentence with its count.</summary>
    public static string Sentence(string job) => job switch
    {
        nameof(SendReminders) => "Went through the reminders of the day: {0} written down",
        nameof(SendDigest) => "Wrote the week ahead to {0} people",
        nameof(TellMissedChanges) => "Told {0} partners what their calendars had missed",
        nameof(SendCalendarLetters) => "Wrote {0} letters of calendars",
        nameof(ClearAway) => "Cleared away what is old: {0}",
        nameof(RemindGuests) => "Reminded {0} guests who have not answered",
        nameof(FindDuplicates) => "Found {0} more records that look double",
        _ => "Finished a job: {0}",
    };

    public sealed record Run(string Job, DateTimeOffset At, int Count, string? Error);
}
