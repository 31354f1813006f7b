using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>Who takes part in a commemoration, and with which verb.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class AgenciesModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Commemoration Plan { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Verbs =>
        [.. Enum.GetValues<AssignmentVerb>().Select(verb => new SelectListItem(text[PlanWords.Of(verb)], $"{verb}"))];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var agency = await db.Agencies.SingleOrDefaultAsync(one => one.Id == Input.AgencyId, cancellation);
        if (agency is null)
            return NotFound();

        Plan.Assign(agency, Input.Verb);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // a second click: the first one has assigned it
        }

        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostReleaseAsync(int id, int assignmentId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Plan.Release(assignmentId);
        await db.SaveUnlessChangedAsync(cancellation);
        return RedirectToPage(new { id });
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var found = await db.Agencies.Where(one => one.ValidTo == null || one.ValidTo >= Plan.Date).OrderBy(one => one.SortName)
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        Agencies = [.. found.Select(one => new SelectListItem(one.Name, $"{one.Id}"))];
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        if (Plan is null)
            return false;

        await ReloadAsync(cancellation);
        return true;
    }

    public sealed class InputModel
    {
        [Display(Name = "Agency"), Required]
        public int? AgencyId { get; set; }

        [Display(Name = "What it does"), EnumDataType(typeof(AssignmentVerb))]
        public AssignmentVerb Verb { get; set; } = AssignmentVerb.Coordinate;
    }
}
