using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>A shared calendar rests, runs again or ends: first what that means for the partner, then the act.</summary>
public abstract class StatePage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    protected IStringLocalizer<Text> Words => text;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        TempData["Done"] = Change(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return RedirectToPage("Show", new { id });
    }

    /// <summary>Does it and says what has been done.</summary>
    protected abstract string Change(DateTimeOffset at);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Subscription = (await db.FeedSubscriptions.VisibleTo(reader).Include(one => one.Partner)
            .SingleOrDefaultAsync(one => one.Id == id && one.State != FeedSubscriptionState.Revoked, cancellation))!;
        return Subscription is not null;
    }
}
