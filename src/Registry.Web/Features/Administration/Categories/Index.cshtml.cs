using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Categories;

/// <summary>The groups in which members are counted, in their order.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db) : PageModel
{
    public IReadOnlyList<MemberCategory> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await InOrderAsync(cancellation);

    public Task<IActionResult> OnPostUpAsync(int id, CancellationToken cancellation) => MoveAsync(id, -1, cancellation);

    public Task<IActionResult> OnPostDownAsync(int id, CancellationToken cancellation) => MoveAsync(id, 1, cancellation);

    private async Task<IActionResult> MoveAsync(int id, int step, CancellationToken cancellation)
    {
        var all = await InOrderAsync(cancellation);
        var from = all.FindIndex(category => category.Id == id);
        if (from < 0)
            return NotFound();

        var moved = all[from];
        all.RemoveAt(from);
        all.Insert(Math.Clamp(from + step, 0, all.Count), moved);
        for (var i = 0; i < all.Count; i++)
            all[i].MoveTo(i + 1);

        await db.SaveChangesAsync(cancellation);
        return RedirectToPage();
    }

    private Task<List<MemberCategory>> InOrderAsync(CancellationToken cancellation) =>
        db.MemberCategories.OrderBy(category => category.Order).ThenBy(category => category.Id).ToListAsync(cancellation);
}
