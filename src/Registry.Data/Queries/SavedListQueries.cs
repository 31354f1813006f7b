using Registry.Domain.Access;
using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Questions about saved lists.</summary>
public static class SavedListQueries
{
    /// <summary>Those of the associations whose members the reader keeps.</summary>
    public static IQueryable<SavedList> VisibleTo(this IQueryable<SavedList> lists, Reader reader)
    {
        var kept = reader.AssociationsFor(Ability.KeepMembers);
        return lists.Where(list => kept.Contains(list.AssociationId));
    }
}
