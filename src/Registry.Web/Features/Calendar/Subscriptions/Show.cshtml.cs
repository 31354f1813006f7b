using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>One partner's calendar: what it shows, and whether it is still fetched.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, SharedDays days, TimeProvider time) : PageModel
{
    public FeedSubscription Subscription { get; private set; } = null!;

    public FeedSelection Selection { get; private set; } = null!;

    public IReadOnlyList<string> Countries { get; private set; } = [];

    public Preview Preview { get; private set; } = null!;

    /// <summary>When a day of this calendar last changed.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    public bool HasEveryChange => Subscription.LastFetchedAt is { } fetched && (ChangedAt is not { } changed || fetched >= changed);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.FeedSubscriptions.VisibleTo(reader).AsNoTracking().Include(one => one.Partner).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Subscription = found;
        Selection = FeedSelection.Of(found, Words.Of(found.Language));
        Preview = await Subscriptions.Preview.OfAsync(Selection, days, time, cancellation);
        ChangedAt = await LastChangeAsync(cancellation);
        var vietnamese = Masthead.IsVietnamese;
        Countries = await db.Countries.Where(country => Selection.Countries.Contains(country.Iso2))
            .Select(country => vietnamese ? country.NameVi : country.NameEn).ToListAsync(cancellation);
        return Page();
    }

    private async Task<DateTimeOffset?> LastChangeAsync(CancellationToken cancellation)
    {
        var occurrences = await days.OccurrencesAsync(Selection, cancellation);
        var commemorations = await days.CommemorationsAsync(Selection, cancellation);
        return occurrences.Select(one => one.Anniversary.FeedChangedAt).Concat(commemorations.Select(one => one.FeedChangedAt))
            .Select(at => (DateTimeOffset?)at).Max();
    }
}
