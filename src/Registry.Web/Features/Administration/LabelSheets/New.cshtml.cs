using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>A sheet that the office buys is entered.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public SheetInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        db.LabelSheets.Add(new LabelSheet(Input.Name, Input.IsEnvelope, Input.ToGeometry()));
        await SheetNames.SaveAsync(db, cancellation);
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }
}
