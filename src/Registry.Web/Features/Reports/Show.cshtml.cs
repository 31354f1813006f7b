using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>A call: who owes a report, who has answered, who is late; and reminding them.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, ReminderLog log, AskingPost post, TimeProvider time, IStringLocalizer<Text> text) : CallPage(db, reader)
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<ReminderLine> Reminders { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public int Answered => Rows.Count(row => row.IsAnswered);

    public bool MayPlan => Reader.May(Ability.Plan, Call.OwnerId);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Today = time.Today();
        Reminders = await log.OfReportCallAsync(Id, cancellation);
        Rows = await Db.Reports.Where(report => report.CallId == Id)
            .OrderBy(report => report.AssociationId == null).ThenBy(report => report.UnitName)
            .Select(report => new Row(
                report.Id, report.UnitName, report.State, report.ReceivedOn, report.Channel, report.IsLate, report.SentByName, report.ReturnReason,
                report.AssociationId != null && Db.Grants.Any(grant => grant.AssociationId == report.AssociationId && grant.Role == Role.Secretary && grant.User!.IsActive),
                report.Difficulties.Count(one => one.State == DifficultyState.Open)))
            .ToListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemindAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || !MayPlan)
            return NotFound();

        var (told, unreachable) = await post.RemindAsync(Call, time.Today(), cancellation);
        TempData["Done"] = (told, unreachable) switch
        {
            (0, 0) => text["Nobody is left to remind today: each is reminded by hand at most once a day."].Value,
            (_, 0) => text["{0} letters are on their way.", told].Value,
            _ => text["{0} letters are on their way. {1} units have no account: call or write to them, and enter what they say here.", told, unreachable].Value,
        };
        return Redirect($"~/Reports/{Id}");
    }

    protected override IQueryable<ReportCall> Mine(IQueryable<ReportCall> calls) => calls.VisibleTo(Reader);

    /// <summary>A unit and its report.</summary>
    public sealed record Row(
        int Id, string Unit, ReportState State, DateOnly? ReceivedOn, ReportChannel Channel, bool IsLate, string? SentByName, string? ReturnReason, bool HasAccount, int OpenDifficulties)
    {
        public bool IsAnswered => State is ReportState.Sent or ReportState.Accepted;
    }
}
