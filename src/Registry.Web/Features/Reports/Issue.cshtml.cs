using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Reports;
using Registry.Web.Documents.Engine;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Issues the consolidated report; when its figures changed since the page was opened, they are looked at again first.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IssueModel(RegistryDbContext db, Reader reader, IssueReport issue, ReportSource source, TimeProvider time, IStringLocalizer<Text> text) : CallPage(db, reader), IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReportFigures Figures { get; private set; } = null!;

    public int Answered { get; private set; }

    public int Owing { get; private set; }

    /// <summary>The number that comes next.</summary>
    public int Next { get; private set; }

    public bool IsChanged { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Call.PaperId is not null)
            return Redirect($"~/Reports/{Id}/Issued");

        Input.DatedOn = time.Today();
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Call.PaperId is not null)
            return Redirect($"~/Reports/{Id}/Issued"); // the second of two clicks
        if (Gone.Count > 0)
            throw new RuleException("ReportCall.ProgrammeGone", string.Join("; ", Gone));

        var stamp = Input.Stamp ?? "";
        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();

        try
        {
            if (await issue.RunAsync(Call, Input.Number, Input.DatedOn!.Value, time.Today(), stamp, cancellation))
                return Done();
        }
        catch (PrintingUnavailableException)
        {
            ModelState.AddModelError("", text["No PDF can be made now, so nothing was issued and no number was used. Tell the administrator."]);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        return await LookAgainAsync(cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var report = await source.ReadAsync(Call, null, time.Today(), time.Today(), cancellation);
        Figures = ReportFigures.Of(report.Activities);
        (Owing, Answered) = (report.Units.Count, report.Units.Count(unit => unit.IsAnswered));
        Input.Stamp = await source.StampAsync(Call, time.Today(), cancellation);
        Next = await issue.NextNumberAsync(Call, Input.DatedOn ?? time.Today(), cancellation);
        ModelState.Remove("Input.Stamp");
    }

    protected override IQueryable<ReportCall> Mine(IQueryable<ReportCall> calls) => calls.VisibleTo(Reader);

    private async Task<IActionResult> LookAgainAsync(CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Call.PaperId is not null)
            return Redirect($"~/Reports/{Id}/Issued");

        IsChanged = true;
        await ReloadAsync(cancellation);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private RedirectResult Done()
    {
        TempData["Done"] = text["The report is issued. What left is kept as it was."].Value;
        return Redirect($"~/Reports/{Id}/Issued");
    }

    public sealed class InputModel
    {
        public string? Stamp { get; set; }

        [Display(Name = "Number"), Range(1, PaperNumber.MaxValue, ErrorMessage = "Type a whole number, such as 12.")]
        public int? Number { get; set; }

        [Display(Name = "Date on the paper"), Required(ErrorMessage = "Fill this in.")]
        public DateOnly? DatedOn { get; set; }
    }
}
