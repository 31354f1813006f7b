using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Programmes;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>One activity: as it is planned, and what came of it.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(ProgrammeSheets sheets, RegistryDbContext db) : PageModel
{
    public ProgrammeSheet Sheet { get; private set; } = null!;

    public ActivityRow Row { get; private set; } = null!;

    /// <summary>What the lists of the programme do not show.</summary>
    public Activity Activity { get; private set; } = null!;

    public string NumberOf(int activityId) => Sheet.Activities.FirstOrDefault(activity => activity.Id == activityId)?.Number ?? "";

    public async Task<IActionResult> OnGetAsync(int id, int activityId, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(id, cancellation) is not { } sheet || sheet.Activities.FirstOrDefault(one => one.Id == activityId) is not { } row)
            return NotFound();

        (Sheet, Row) = (sheet, row);
        Activity = await db.Activities.AsNoTracking().Include(one => one.Evidence.OrderBy(kept => kept.Id)).SingleAsync(one => one.Id == activityId, cancellation);
        return Page();
    }
}
