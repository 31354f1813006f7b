using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Asks units for their reports: first which one, with its usual deadline, then whom and about what.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, CallForm form, DeadlineChoices deadlines, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [FromQuery(Name = "period")]
    public ReportPeriod? Period { get; set; }

    [FromQuery(Name = "year")]
    public int? AskedYear { get; set; }

    [BindProperty]
    public CallInput Input { get; set; } = new();

    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    public ProposedDeadline? Deadline { get; private set; }

    public CallForm Form => form;

    public int Year => AskedYear is >= 1975 and <= 2199 ? AskedYear.Value : time.Today().Year;

    public Association Owner { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        Input.DeadlineText = Deadline?.Deadline.Text ?? "";
        Input.Programmes = [.. form.Programmes.Select(one => one.Id)];
        Input.Units = [.. form.Units.Where(unit => unit.Leads > 0).Select(unit => unit.Key)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Period is not { } period || !Enum.IsDefined(period) || !await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (Input.Units.Count == 0)
            ModelState.AddModelError("", text["Tick at least one unit that owes a report."]);
        if (!ModelState.IsValid)
            return Page();

        var call = new ReportCall(Owner, period, Year, time.Today(), ReportDeadline.Read(Input.DeadlineText, Year, await CalendarAsync(cancellation)));
        call.Guide(Input.Guidance);
        call.About(form.Chosen(Input));
        db.ReportCalls.Add(call);
        db.Reports.AddRange(await form.OwedAsync(call, Input, [], cancellation));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // a second click, or somebody else: a period is asked for once
            return await ToKnownAsync(period, cancellation);
        }

        TempData["Done"] = text["The call is open. Units with an account see it on their first page and are reminded."].Value;
        return RedirectToPage("Show", new { id = call.Id });
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var calendar = await CalendarAsync(cancellation);
        var proposed = await deadlines.ProposeAsync(Owner.Id, Year, calendar, cancellation);
        Proposals = await ProposalsAsync(proposed, cancellation);
        if (Period is not { } period)
            return;

        Deadline = proposed[period];
        await form.LoadAsync(Owner.Id, Year, cancellation);
    }

    private async Task<IReadOnlyList<Proposal>> ProposalsAsync(IReadOnlyDictionary<ReportPeriod, ProposedDeadline> proposed, CancellationToken cancellation)
    {
        var known = await db.ReportCalls.Where(call => call.OwnerId == Owner.Id && call.Year == Year).ToDictionaryAsync(call => call.Period, call => call.Id, cancellation);
        return [.. Enum.GetValues<ReportPeriod>().Select(period => new Proposal(period, proposed[period], known.TryGetValue(period, out var id) ? id : null))];
    }

    private async Task<IActionResult> ToKnownAsync(ReportPeriod period, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var known = await db.ReportCalls.SingleAsync(call => call.OwnerId == Owner.Id && call.Year == Year && call.Period == period, cancellation);
        TempData["Done"] = text["This report is asked for already."].Value;
        return RedirectToPage("Show", new { id = known.Id });
    }

    private Task<WorkingCalendar> CalendarAsync(CancellationToken cancellation) => db.WorkingCalendarAsync(new(Year, 1, 1), new(Year, 12, 31), cancellation);

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var home = reader.HomeId is { } id && reader.May(Ability.Plan, id) ? id : reader.AssociationsFor(Ability.Plan)[0];
        Owner = (await db.Associations.SingleOrDefaultAsync(one => one.Id == home, cancellation))!;
        return Owner is not null;
    }

    /// <summary>A report that can be asked for, and the call where it was.</summary>
    public sealed record Proposal(ReportPeriod Period, ProposedDeadline Proposed, int? CallId);
}
