using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>One more day of the holiday table.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty, Display(Name = "Day"), Required]
    public DateOnly? Date { get; set; }

    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        db.Holidays.Add(new(Date!.Value, Input.Kind, Input.NameVi, Input.NameEn, Input.Source, Input.IsUncertain));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Date", text["This day is in the table already. Open it there to change it."]);
            return Page();
        }

        TempData["Done"] = text["Added."].Value;
        return RedirectToPage("Index", new { Date.Value.Year });
    }
}
