using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>The calendar rests: it says so and shows no day.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class PauseModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Subscription.Pause(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The calendar is paused."].Value;
        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Subscription = (await db.FeedSubscriptions.VisibleTo(reader).Include(one => one.Partner)
            .SingleOrDefaultAsync(one => one.Id == id && one.State != FeedSubscriptionState.Revoked, cancellation))!;
        return Subscription is not null;
    }
}
