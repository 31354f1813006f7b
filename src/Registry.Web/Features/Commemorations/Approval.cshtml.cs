using System.ComponentModel.DataAnnotations;
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

/// <summary>A leader approves what was proposed, or returns it with what is missing.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class ApprovalModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty, Display(Name = "Reason for returning it"), StringLength(Commemoration.ReasonLength)]
    public string? Reason { get; set; }

    public Commemoration Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Plan.Approve(time.GetUtcNow(), reader.UserId, reader.Name);
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation) ? text["It is approved."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return RedirectToPage("Show", new { id });
    }

    public async Task<IActionResult> OnPostReturnAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Plan.Return(Reason, time.GetUtcNow(), reader.UserId, reader.Name);
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation) ? text["It is returned with your reason."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Approve, cancellation))!;
        return Plan is not null;
    }
}
