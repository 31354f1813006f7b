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

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>Takes away a congress that was entered by mistake; one that elected somebody stays.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public required Association Association { get; set; }

    public required Congress Congress { get; set; }

    public string Heading => Masthead.IsVietnamese ? Association.Name : Association.NameEn;

    public string Name => text["{0} no. {1}", text[AssociationWords.Of(Congress.Kind)], AssociationWords.Roman(Congress.Ordinal)];

    public string Address => $"/Associations/{Association.Id}/Congress/{Congress.Id}";

    public async Task<IActionResult> OnGetAsync(int id, int congressId, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) && Has(congressId) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int congressId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!Has(congressId))
            return Redirect($"~/Associations/{id}"); // the second of two clicks

        Association.Forget(Congress, await db.Holdings.CountAsync(holding => holding.CongressId == congressId, cancellation));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("~" + Address); // somebody changed it meanwhile: it is looked at again first
        }

        TempData["Done"] = text["Removed."].Value;
        return Redirect($"~/Associations/{id}");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Association = (await db.Associations.VisibleTo(reader, Ability.KeepAssociations)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Papers)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Votes)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Extensions).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation))!;
        return Association is not null;
    }

    private bool Has(int congressId) => (Congress = Association.Congresses.FirstOrDefault(congress => congress.Id == congressId)!) is not null;
}
