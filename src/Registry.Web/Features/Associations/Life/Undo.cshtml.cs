using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Life;

/// <summary>Takes back the latest act, as long as nothing was built on it.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class UndoModel(RegistryDbContext db, Reader reader, UndoneStep undone, IStringLocalizer<Text> text) : PageModel
{
    /// <summary>The act that the page showed; another one that came after is not undone in its place.</summary>
    [BindProperty]
    public int StepId { get; set; }

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public LifeStep? Last { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();
        if (association.Steps.All(step => step.Id != StepId))
            return Redirect($"~/Associations/{id}"); // the second of two clicks
        if (Last?.Id != StepId)
            return Changed();

        try
        {
            await undone.UndoAsync(association, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(id, cancellation) is { } now && now.Steps.All(step => step.Id != StepId) ? Redirect($"~/Associations/{id}") : Changed();
        }

        TempData["Done"] = text["Undone. Everything is as it was before."].Value;
        return Redirect($"~/Associations/{id}");
    }

    private PageResult Changed()
    {
        ModelState.AddModelError("", text["Another act was entered meanwhile. It is shown now; undo it first."]);
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations)
            .Include(a => a.Steps).ThenInclude(step => step.Other).Include(a => a.Congresses)
            .Include(a => a.FormerNames).Include(a => a.FormerParents).Include(a => a.FormerPlaces).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is not null)
            (Id, Heading, Last) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn, association.LastStep);

        return association;
    }
}
