using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Agencies;

/// <summary>Enters an agency; a name that stands already is refused beside its field.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        var agency = new Agency(Input.Name, Input.Abbreviation, Input.Kind);
        agency.Last(Input.ValidFrom, Input.ValidTo, null);
        db.Agencies.Add(agency);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["There is an agency of this name already."]);
            return Page();
        }

        TempData["Done"] = text["{0} was added.", agency.Name].Value;
        return RedirectToPage("Show", new { agency.Id });
    }
}
