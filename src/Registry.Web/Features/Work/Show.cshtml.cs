using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Security;

namespace Registry.Web.Features.Work;

/// <summary>How far a piece of long work is; whoever asked may leave and come back.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, WorkProgress progress) : PageModel
{
    public WorkItem Item { get; private set; } = null!;

    /// <summary>Percent; what this process tells is newer than what is written down.</summary>
    public int Percent => progress.Of(Item.Id) ?? Item.Progress;

    public bool IsUnderWay => Item.State is WorkItemState.Waiting or WorkItemState.Running;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Item = (await Mine(id).SingleOrDefaultAsync(cancellation))!;
        return Item is null ? NotFound() : Page();
    }

    /// <summary>Asks the work to stop; what has not begun is stopped at once.</summary>
    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await Mine(id).AnyAsync(cancellation))
            return NotFound();

        await Mine(id).Where(item => item.State == WorkItemState.Waiting)
            .ExecuteUpdateAsync(item => item.SetProperty(i => i.State, WorkItemState.Stopped), cancellation);
        await Mine(id).Where(item => item.State == WorkItemState.Running)
            .ExecuteUpdateAsync(item => item.SetProperty(i => i.IsStopAsked, true), cancellation);
        return RedirectToPage(new { id });
    }

    private IQueryable<WorkItem> Mine(int id) => db.WorkItems.AsNoTracking().Where(item => item.Id == id && item.AskedById == reader.UserId);
}
