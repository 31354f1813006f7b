using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Enters a legal document; the same one twice is refused beside its number.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public DocumentInput Input { get; set; } = new();

    public void OnGet(string? number, string? type) => Input = new() { Number = number ?? "", Type = type ?? "" };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        var document = new LegalDocument(Input.ToFacts());
        db.LegalDocuments.Add(document);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Number", text["This paper of this issuer and day is in the register already."]);
            return Page();
        }

        TempData["Done"] = text["{0} was added.", document.Name].Value;
        return RedirectToPage("Show", new { document.Id });
    }
}
