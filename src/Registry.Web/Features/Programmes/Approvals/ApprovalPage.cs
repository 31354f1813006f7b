using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>A step of a programme on its way from the desk to the issued paper.</summary>
public abstract class ApprovalPage(ApprovalDesk desk, Ability ability) : PageModel, IReloads
{
    [FromRoute]
    public int Id { get; set; }

    public Programme Programme { get; private set; } = null!;

    protected ApprovalDesk Desk => desk;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    /// <summary>What the page shows beside its form.</summary>
    public virtual Task ReloadAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected async Task<bool> FindAsync(CancellationToken cancellation) =>
        (Programme = (await desk.FindAsync(Id, ability, cancellation))!) is not null;

    protected IActionResult ToProgramme(string done)
    {
        TempData["Done"] = done;
        return Redirect($"~/Programmes/{Id}");
    }
}
