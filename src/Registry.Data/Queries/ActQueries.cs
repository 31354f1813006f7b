using Registry.Data.Acts;
using Registry.Domain.Access;

namespace Registry.Data.Queries;

/// <summary>Questions about acts on many records.</summary>
public static class ActQueries
{
    /// <summary>Those that the reader might have done: on partners whoever keeps partners, lists of members whoever keeps members, on the rest whoever keeps the association.</summary>
    public static IQueryable<Act> VisibleTo(this IQueryable<Act> acts, Reader reader)
    {
        var kept = reader.AssociationsFor(Ability.KeepAssociations);
        var partners = reader.AssociationsFor(Ability.KeepPartners);
        var members = reader.AssociationsFor(Ability.KeepMembers);
        return acts.Where(act => act.AssociationId != null
            && (act.Kind == ActKind.PartnerMerger ? partners.Contains(act.AssociationId.Value)
                : act.Kind == ActKind.Import ? members.Contains(act.AssociationId.Value) : kept.Contains(act.AssociationId.Value)));
    }
}
