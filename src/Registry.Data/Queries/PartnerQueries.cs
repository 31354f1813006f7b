using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Queries;

/// <summary>Questions about partners and the calendars given to them.</summary>
public static class PartnerQueries
{
    public static IQueryable<Partner> VisibleTo(this IQueryable<Partner> partners, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return partners.Where(partner => visible.Contains(partner.OwnerId) && partner.MergedIntoId == null);
    }

    /// <summary>Those with whom nothing is on record since that day: no event, no letter sent, no act of an agreement.</summary>
    public static IQueryable<Partner> WithoutContactSince(this RegistryDbContext db, IQueryable<Partner> partners, DateOnly day, DateTimeOffset instant) => partners.Where(partner =>
        !db.PartnerEvents.Any(one => one.PartnerId == partner.Id && (one.To ?? one.On) >= day)
        && !db.Letters.Any(letter => letter.PartnerId == partner.Id && letter.SentAt >= instant)
        && !db.Agreements.Any(one => one.Parties.Any(party => party.PartnerId == partner.Id) && (one.SignedOn >= day || one.Steps.Any(step => step.On >= day))));

    /// <summary>By region, neighbours first, then by country and name; partners of no country last.</summary>
    public static IQueryable<Partner> ByPlace(this IQueryable<Partner> partners) => partners
        .OrderBy(p =>
            p.Country!.Region == "Asia" ? 0
            : p.Country.Region == "Europe" ? 1
            : p.Country.Region == "Americas" ? 2
            : p.Country.Region == "Oceania" ? 3
            : p.Country.Region == "Africa" ? 4
            : 5)
        .ThenBy(p => p.Country!.SortName).ThenBy(p => p.SortName).ThenBy(p => p.Id);

    public static IQueryable<FeedSubscription> VisibleTo(
        this IQueryable<FeedSubscription> subscriptions, Reader reader, Ability ability = Ability.ShareCalendars)
    {
        var visible = reader.AssociationsFor(ability);
        return subscriptions.Where(subscription => visible.Contains(subscription.OwnerId));
    }

    /// <summary>Running, but not fetched since then, or never although made before.</summary>
    public static IQueryable<FeedSubscription> SilentSince(this IQueryable<FeedSubscription> subscriptions, DateTimeOffset since) =>
        subscriptions.Where(one => one.State == FeedSubscriptionState.Active && (one.LastFetchedAt ?? one.CreatedAt) < since);

    /// <summary>Running, with a last day by then.</summary>
    public static IQueryable<FeedSubscription> EndingBy(this IQueryable<FeedSubscription> subscriptions, DateOnly day) =>
        subscriptions.Where(one => one.State == FeedSubscriptionState.Active && one.ExpiresOn != null && one.ExpiresOn <= day);
}
