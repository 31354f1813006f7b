using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>A limit of the law as it stands from a day on.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty, Display(Name = "Limit"), Required(ErrorMessage = "Choose the limit.")]
    public LimitName? Name { get; set; }

    [BindProperty]
    public LimitInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        // what it counts and on which side things are in order stays the same for all rows of a limit
        var like = await db.LegalLimits.AsNoTracking().FirstAsync(limit => limit.Name == Name, cancellation);
        db.LegalLimits.Add(new(Name!.Value, like.Unit, like.Bound, Input.Value!.Value, Input.Divisor ?? like.Divisor, Input.ValidFrom, Input.Source!, Input.NeedsCheck, Input.Note));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.ValidFrom", text["There is a row of this limit from this day on. Change that one."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }
}
