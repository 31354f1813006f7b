using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations;

/// <summary>The cancellation is taken back.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class ReinstatementModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public Commemoration Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Plan.Reinstate(time.GetUtcNow(), reader.UserId, reader.Name);
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation) ? text["It is in the plan again, where it stood before."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        return Plan is not null;
    }
}
