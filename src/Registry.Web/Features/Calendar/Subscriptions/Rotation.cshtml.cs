using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>A new address; the old one shows no day any more.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class RotationModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var (token, hash) = FeedToken.Create();
        Subscription.Rotate(hash, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        TempData[ShownOnce.Key(id)] = token;
        return RedirectToPage("Address", new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Subscription = (await db.FeedSubscriptions.VisibleTo(reader).Include(one => one.Partner)
            .SingleOrDefaultAsync(one => one.Id == id && one.State != FeedSubscriptionState.Revoked, cancellation))!;
        return Subscription is not null;
    }
}
