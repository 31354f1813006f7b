using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Lists;

/// <summary>A saved list goes; the members stay.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public SavedList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        db.SavedLists.Remove(List);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The list is gone; the members stay."].Value;
        return LocalRedirect("/Members");
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        List = (await db.SavedLists.AsTracking().VisibleTo(reader).SingleOrDefaultAsync(list => list.Id == id, cancellation))!;
        return List is not null;
    }
}
