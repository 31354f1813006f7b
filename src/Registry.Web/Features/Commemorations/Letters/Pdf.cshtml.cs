using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>The letter as a PDF file.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class PdfModel(RegistryDbContext db, Reader reader, PaperPress press) : PageModel
{
    public string PrintPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (await db.FindLetterAsync(reader, id, letterId, Ability.Read, cancellation) is not { } letter)
            return NotFound();
        if (!letter.MayBePrinted())
            return RedirectToPage("Show", new { id, letterId });

        PrintPage = Url.Page("Show", new { id, letterId })!;
        return await press.PrintAsync(this, letter.ToPaper(), cancellation);
    }
}
