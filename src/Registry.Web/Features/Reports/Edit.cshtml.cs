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
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Changes a call: its day, its programmes, who owes a report. What a unit began or sent stays.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, CallForm form, IStringLocalizer<Text> text) : CallPage(db, reader), IReloads
{
    [BindProperty]
    public CallInput Input { get; set; } = new();

    public CallForm Form => form;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        Input = await KeptAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();

        Call.Postpone(ReportDeadline.Read(Input.DeadlineText, Call.Year, await Db.WorkingCalendarAsync(Call.PeriodStart, new(Call.Year, 12, 31), cancellation)));
        Call.Guide(Input.Guidance);
        Call.About(form.Chosen(Input));
        var reports = await Db.Reports.Where(report => report.CallId == Id).ToListAsync(cancellation);
        Db.Reports.AddRange(await form.OwedAsync(Call, Input, reports, cancellation));
        Db.Reports.RemoveRange(reports.Where(report => report.State == ReportState.Owed && !Input.Units.Contains(UnitChoices.KeyOf(report.AssociationId, report.AgencyId))));
        Db.Expect(Call, Input.Version);
        Db.Entry(Call).Property(call => call.DeadlineText).IsModified = true; // units and programmes are rows of their own
        if (!await Db.SaveUnlessChangedAsync(cancellation))
            return await CompareAsync(cancellation);

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Reports/{Id}");
    }

    public Task ReloadAsync(CancellationToken cancellation) => form.LoadAsync(Call.OwnerId, Call.Year, cancellation);

    private async Task<CallInput> KeptAsync(CancellationToken cancellation) => new()
    {
        Version = Call.Version,
        DeadlineText = Call.DeadlineText,
        Guidance = Call.Guidance,
        Programmes = [.. Programmes.Select(one => one.Id)],
        Units = [.. (await Db.Reports.Where(report => report.CallId == Id).Select(report => new { report.AssociationId, report.AgencyId }).ToListAsync(cancellation))
            .Select(one => UnitChoices.KeyOf(one.AssociationId, one.AgencyId))],
    };

    private async Task<IActionResult> CompareAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        var theirs = await KeptAsync(cancellation);
        Conflict =
        [
            new(text["Deadline"], Input.DeadlineText, theirs.DeadlineText), new(text["What units should think of"], Input.Guidance, theirs.Guidance),
            new(text["Programmes"], Titles(Input), Titles(theirs)), new(text["Units"], Names(Input), Names(theirs)),
        ];
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private string Titles(CallInput input) => string.Join("; ", form.Chosen(input).Select(one => one.Title));

    private string Names(CallInput input) => string.Join("; ", form.Units.Where(unit => input.Units.Contains(unit.Key)).Select(unit => unit.Name));
}
