using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Exports.Layouts;

/// <summary>Takes a layout away; files made with it stay as they are.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public ExportLayout Layout { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        db.ExportLayouts.Remove(Layout);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Removed."].Value;
        return Redirect(Url.Content("~/Exports") + FilterAddress.Query(Request, "layout", null));
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Layout = (await db.ExportLayouts.VisibleTo(reader, Ability.KeepMembers).SingleOrDefaultAsync(layout => layout.Id == id, cancellation))!;
        return Layout is not null;
    }
}
