using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>Which yearly reports went to the authority, and when.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ReportsModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    /// <summary>The last day for this year's report.</summary>
    public DateOnly? LastDay { get; private set; }

    public IReadOnlyList<YearlyReport> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { Year = time.Today().Year, SentOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Input.SentOn > time.Today())
            ModelState.AddModelError("Input.SentOn", text["This day is still to come. Enter the report once it was sent."]);
        if (!ModelState.IsValid)
            return Page();
        if (Rows.Any(Input.Says))
            return Again();

        db.YearlyReports.Add(new(id, Input.Year!.Value, Input.Kind, Input.SentOn!.Value, Input.Number, Input.Recipient));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            await FindAsync(id, cancellation);
            return Rows.Any(Input.Says) ? Again() : throw new RuleException("YearlyReport.EnteredAlready", Input.Year);
        }

        return Again();
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int reportId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        if (Rows.FirstOrDefault(report => report.Id == reportId) is { } report)
        {
            db.YearlyReports.Remove(report);
            await db.SaveChangesAsync(cancellation);
        }

        return Again();
    }

    public Task ReloadAsync(CancellationToken cancellation) => FindAsync(Id, cancellation);

    private RedirectResult Again()
    {
        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{Id}/Reports");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.AsNoTracking().VisibleTo(reader, Ability.KeepAssociations).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is null)
            return false;

        (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);
        LastDay = (await db.LimitsAsync(cancellation)).Find(LimitName.YearlyReportBefore, time.Today())?.LastDayIn(time.Today().Year);
        Rows = await db.YearlyReports.Where(report => report.AssociationId == id).OrderByDescending(report => report.Year).ThenBy(report => report.Id).ToListAsync(cancellation);
        return true;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class ReportInput
    {
        [Display(Name = "Report of the year"), Required, Range(1950, 2199)]
        public int? Year { get; set; }

        [Display(Name = "Kind of report")]
        public ReportKind Kind { get; set; }

        [Display(Name = "Sent on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? SentOn { get; set; }

        [Display(Name = "Number of the paper"), StringLength(YearlyReport.LineLength)]
        public string? Number { get; set; }

        [Display(Name = "Sent to"), StringLength(YearlyReport.LineLength)]
        public string? Recipient { get; set; }

        public bool Says(YearlyReport report) => (report.Year, report.Kind, report.SentOn) == (Year, Kind, SentOn);
    }
}
