using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>One partner's calendar: what it shows, and whether it is still fetched.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, Previews previews) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    public FeedSelection Selection { get; private set; } = null!;

    public IReadOnlyList<string> Countries { get; private set; } = [];

    public IReadOnlyList<string> Associations { get; private set; } = [];

    public Preview Preview { get; private set; } = null!;

    public bool HasEveryChange => Subscription.LastFetchedAt is { } fetched && (Preview.ChangedAt is not { } changed || fetched >= changed);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.FeedSubscriptions.VisibleTo(reader).AsNoTracking().Include(one => one.Partner).Include(one => one.Owner).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Subscription = found;
        Selection = FeedSelection.Of(found, found.Language);
        Preview = await previews.OfAsync(found, cancellation);
        var vietnamese = Masthead.IsVietnamese;
        Associations = await db.Associations.Where(one => Selection.Associations.Contains(one.Id)).Select(one => vietnamese ? one.Name : one.NameEn).ToListAsync(cancellation);
        Countries = await db.Countries.Where(country => Selection.Countries.Contains(country.Iso2))
            .Select(country => vietnamese ? country.NameVi : country.NameEn).ToListAsync(cancellation);
        return Page();
    }
}
