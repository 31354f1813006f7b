using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>Takes a sheet out of the list.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    public LabelSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        db.LabelSheets.Remove(Sheet);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Removed."].Value;
        return RedirectToPage("Index");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Sheet = (await db.LabelSheets.SingleOrDefaultAsync(sheet => sheet.Id == id, cancellation))!;
        return Sheet is not null;
    }
}
