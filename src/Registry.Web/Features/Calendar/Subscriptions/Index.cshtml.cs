using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>Who has a calendar of ours, and whether it is still alive.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public FeedSubscriptionState? State { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public int All { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = db.FeedSubscriptions.VisibleTo(reader);
        All = await mine.CountAsync(cancellation);
        var found = mine;
        if (State is { } state)
            found = found.Where(subscription => subscription.State == state);
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var folded = SearchText.Fold(Search);
            found = found.Where(subscription => subscription.Partner!.SearchName.Contains(folded));
        }

        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        Rows = await found.OrderBy(one => one.Partner!.SortName).ThenBy(one => one.Id)
            .Skip(Paging.Skip).Take(Paging.Size)
            .Select(one => new Row(
                one.Id, one.Partner!.NameVi, one.Partner.NameEn, one.Purpose, one.Language, one.Countries, one.State, one.LastFetchedAt, one.LastClient, one.CreatedAt, one.ExpiresOn))
            .ToListAsync(cancellation);
    }

    /// <summary>One calendar given away.</summary>
    public sealed record Row(
        int Id, string PartnerVi, string PartnerEn, string Purpose, string Language, string Countries, FeedSubscriptionState State, DateTimeOffset? FetchedAt, string? Client, DateTimeOffset CreatedAt, DateOnly? ExpiresOn)
    {
        public bool IsSilent(DateTimeOffset now) => State == FeedSubscriptionState.Active && (FetchedAt ?? CreatedAt) < now.AddDays(-FeedSubscription.DaysOfSilence);

        public bool EndsSoon(DateOnly today) => State == FeedSubscriptionState.Active && ExpiresOn <= today.AddDays(FeedSubscription.DaysOfWarning);
    }
}
