using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Life;

/// <summary>What may happen next in an association's life, and what has happened.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ActsModel(RegistryDbContext db, Reader reader) : PageModel
{
    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public AssociationStatus Present { get; private set; }

    public IReadOnlyList<LifeStep> Steps { get; private set; } = [];

    public IEnumerable<PossibleAct> Possible { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.AsNoTracking().VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Steps).ThenInclude(step => step.Other)
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is null)
            return NotFound();

        (Id, Heading, Present) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn, association.Status);
        Steps = [.. association.Steps.OrderByDescending(step => step.Id)];
        Possible = PossibleAct.Of(association);
        return Page();
    }
}
