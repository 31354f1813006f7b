using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Jobs;

/// <summary>What runs by itself: when it last ran and with what outcome, when it runs next.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, Timetable timetable, TimeProvider time, IOptions<JobOptions> jobs, IOptions<MailOptions> mail) : PageModel
{
    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<JobRun> Runs { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public int Waiting { get; private set; }

    public DateTimeOffset? LastSentAt { get; private set; }

    /// <summary>When some process last looked for what is owed.</summary>
    public DateTimeOffset? LastLookAt { get; private set; }

    public bool RunsByItself => jobs.Value.Enabled;

    public bool HasServer => mail.Value.HasServer;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var now = time.GetLocalNow().DateTime;
        LastLookAt = await db.JobRuns.Where(run => run.Job == JobLedger.Look).MaxAsync(run => run.FinishedAt, cancellation);
        var last = await db.JobRuns.AsNoTracking()
            .Where(run => !db.JobRuns.Any(other => other.Job == run.Job && other.Day > run.Day)).ToListAsync(cancellation);
        Rows = [.. timetable.Daily.OrderBy(entry => entry.At).Select(entry => new Row(entry, entry.NextAfter(now), last.Find(run => run.Job == entry.Name)))];
        Waiting = await db.Outbox.CountAsync(letter => letter.State == OutboxState.Waiting || letter.State == OutboxState.Sending, cancellation);
        LastSentAt = await db.Outbox.MaxAsync(letter => letter.SentAt, cancellation);

        var runs = db.JobRuns.AsNoTracking().Where(run => run.Job != JobLedger.Look && (!Failed || run.State == JobRunState.Failed));
        Paging = Paging.Of(Part, await runs.CountAsync(cancellation), size: 20);
        Runs = await runs.OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
    }

    public sealed record Row(TimetableEntry Entry, DateTime Next, JobRun? Last);
}
