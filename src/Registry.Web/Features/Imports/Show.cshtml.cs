using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Web.Security;

namespace Registry.Web.Features.Imports;

/// <summary>Leads to the step at which an import stands.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ShowModel(ImportDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await desk.FindAsync(id, cancellation) is { } import ? Redirect("~" + await desk.NextAsync(import, cancellation)) : NotFound();
}
