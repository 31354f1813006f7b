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
        return partners.Where(partner => visible.Contains(partner.OwnerId));
    }

    public static IQueryable<FeedSubscription> VisibleTo(
        this IQueryable<FeedSubscription> subscriptions, Reader reader, Ability ability = Ability.ShareCalendars)
    {
        var visible = reader.AssociationsFor(ability);
        return subscriptions.Where(subscription => visible.Contains(subscription.OwnerId));
    }
}
