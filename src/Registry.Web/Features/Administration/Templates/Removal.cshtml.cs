using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>Takes a task out of a form's list; tasks already planned stay.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    public TaskTemplate Template { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        db.TaskTemplates.Remove(Template);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Removed."].Value;
        return RedirectToPage("Index", new { Template.Form });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Template = (await db.TaskTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellation))!;
        return Template is not null;
    }
}
