using System.ComponentModel.DataAnnotations;
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

/// <summary>A name that an association bore before it was in the register.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class FormerNameModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public NameInput Input { get; set; } = new();

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (association.FormerNames.Any(name => name.Name == Input.Name!.Trim() && name.Until == Input.Until))
            return Redirect($"~/Associations/{id}"); // the second of two clicks

        association.BoreName(Input.Name!, Input.NameEn, Input.Until!.Value);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.FormerNames).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is not null)
            (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);

        return association;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class NameInput
    {
        [Display(Name = "Name in Vietnamese"), Required, StringLength(Association.NameLength)]
        public string? Name { get; set; }

        [Display(Name = "Name in English"), StringLength(Association.NameLength)]
        public string? NameEn { get; set; }

        [Display(Name = "No longer from"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? Until { get; set; }
    }
}
