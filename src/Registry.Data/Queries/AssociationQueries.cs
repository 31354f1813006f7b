using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Data.Queries;

/// <summary>Questions about associations.</summary>
public static class AssociationQueries
{
    public static IQueryable<Association> VisibleTo(this IQueryable<Association> associations, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return associations.Where(association => visible.Contains(association.Id));
    }

    public static IQueryable<Association> Named(this IQueryable<Association> associations, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return associations;

        var folded = SearchText.Fold(text);
        return associations.Where(association => association.SearchName.Contains(folded));
    }
}
