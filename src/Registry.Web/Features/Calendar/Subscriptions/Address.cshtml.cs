using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
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

    /// <summary>Opens the planner's own mail program with the words for the partner; nothing is sent or kept here, so the secret is not either.</summary>
    public string MailTo(FeedAddress address)
    {
        var partner = Subscription.Partner!;
        var words = Words.Of(partner.Language);
        var owner = words.Choose(Subscription.Owner!.Name, Subscription.Owner.NameEn);
        string[] lines =
        [
            words["Dear {0},", partner.Name(words.IsVietnamese)],
            "",
            words["here is our friendship calendar for you, with the steps for each program and telephone:"],
            address.Page.AbsoluteUri,
            "",
            words["It needs no account and follows every change by itself. Whoever has this address can read the calendar, so please hand it only to those who need it."],
            "",
            owner,
        ];
        return $"mailto:{partner.Email}?subject={Uri.EscapeDataString(words["Friendship calendar"] + " – " + owner)}&body={Uri.EscapeDataString(string.Join("\r\n", lines))}";
    }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.FeedSubscriptions.VisibleTo(reader).AsNoTracking().Include(one => one.Partner).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Subscription = found;
        if (TempData[ShownOnce.Key(id)] is string token)
            Address = FeedAddress.Of(site.Value.AddressFor(Request), token, Subscription.Partner!.Language == "vi" ? "vi" : "en");

        return Page();
    }
}
