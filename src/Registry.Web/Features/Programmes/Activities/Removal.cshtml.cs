using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>Takes an activity out of a programme that is still on the desk.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public Activity Activity { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int activityId, CancellationToken cancellation) =>
        await FindAsync(id, activityId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int activityId, CancellationToken cancellation)
    {
        // gone already: the second of two clicks
        if (!await FindAsync(id, activityId, cancellation))
            return await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation) is null ? NotFound() : RedirectToPage("/Programmes/Show", new { id });

        if (await db.Activities.AnyAsync(one => one.CopiedFromId == activityId, cancellation))
            throw new RuleException("Activity.CopiedLater");

        Activity.Programme!.Change(time.GetUtcNow(), reader.Name);
        db.Remove(Activity);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await OnPostAsync(id, activityId, cancellation);

        TempData["Done"] = text["The activity was taken out."].Value;
        return LocalRedirect(Url.Content($"~/Programmes/{id}#s{Activity.SectionId}"));
    }

    private async Task<bool> FindAsync(int id, int activityId, CancellationToken cancellation)
    {
        Activity = (await db.Activities.OwnedBy(reader, Ability.Plan).FindActivityAsync(id, activityId, cancellation))!;
        return Activity is not null;
    }
}
