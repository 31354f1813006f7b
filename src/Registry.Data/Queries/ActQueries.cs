using Registry.Data.Acts;
using Registry.Domain.Access;

namespace Registry.Data.Queries;

/// <summary>Questions about acts on many records.</summary>
public static class ActQueries
{
    /// <summary>Those of the associations that the reader keeps.</summary>
    public static IQueryable<Act> VisibleTo(this IQueryable<Act> acts, Reader reader)
    {
        var kept = reader.AssociationsFor(Ability.KeepAssociations);
        return acts.Where(act => act.AssociationId != null && kept.Contains(act.AssociationId.Value));
    }
}
