using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agencies;

/// <summary>Corrects an agency; the second of two people to save sees both values.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Successors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(one => one.Id == Id, cancellation);
        if (agency is null)
            return NotFound();

        Input = AgencyInput.Of(agency);
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var agency = await db.Agencies.SingleOrDefaultAsync(one => one.Id == Id, cancellation);
        if (agency is null)
            return NotFound();

        if (ModelState.IsValid && await SaveAsync(agency, cancellation))
            return RedirectToPage("Show", new { Id });

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task ReloadAsync(CancellationToken cancellation) =>
        Successors = await db.Agencies.Where(one => one.Id != Id).OrderBy(one => one.SortName).Select(one => new SelectListItem(one.Name, $"{one.Id}")).ToListAsync(cancellation);

    private async Task<bool> SaveAsync(Agency agency, CancellationToken cancellation)
    {
        var successor = Input.SuccessorId is { } id ? await db.Agencies.FindAsync([id], cancellation) : null;
        agency.Describe(Input.Name, Input.Abbreviation, Input.Kind);
        agency.Last(Input.ValidFrom, Input.ValidTo, successor);
        db.Expect(agency, Input.Version);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await ShowBothAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["There is an agency of this name already."]);
        }

        return false;
    }

    private async Task ShowBothAsync(CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var theirs = AgencyInput.Of(await db.Agencies.AsNoTracking().SingleAsync(one => one.Id == Id, cancellation));
        Conflict =
        [
            new(text["Name"], Input.Name, theirs.Name),
            new(text["Abbreviation"], Input.Abbreviation, theirs.Abbreviation),
            new(text["Kind"], text[AgencyKinds.Text(Input.Kind)], text[AgencyKinds.Text(theirs.Kind)]),
            new(text["Exists since"], Show(Input.ValidFrom), Show(theirs.ValidFrom)),
            new(text["Existed until"], Show(Input.ValidTo), Show(theirs.ValidTo)),
        ];
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private static string? Show(DateOnly? day) => day is { } known ? DayText.Numeric(known) : null;
}
