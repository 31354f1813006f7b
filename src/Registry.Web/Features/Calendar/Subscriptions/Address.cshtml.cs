using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>Shows the address of a calendar, once: only the hash of its secret is kept.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AddressModel(RegistryDbContext db, Reader reader, IOptions<SiteOptions> site) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    /// <summary>None when it was shown before.</summary>
    public FeedAddress? Address { get; private set; }

    /// <summary>The partner's own page, with the steps for each program.</summary>
    public string PartnerPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.FeedSubscriptions.VisibleTo(reader).AsNoTracking().Include(one => one.Partner).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Subscription = found;
        if (TempData[ShownOnce.Key(id)] is string token)
        {
            var address = site.Value.AddressFor(Request);
            Address = FeedAddress.Of(address, token);
            PartnerPage = new Uri(address, $"subscribe/{token}?lang={(Subscription.Partner!.Language == "vi" ? "vi" : "en")}").AbsoluteUri;
        }

        return Page();
    }
}
