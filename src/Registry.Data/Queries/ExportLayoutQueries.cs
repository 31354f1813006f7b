using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;

namespace Registry.Data.Queries;

/// <summary>Questions about layouts of exported lists.</summary>
public static class ExportLayoutQueries
{
    public static IQueryable<ExportLayout> VisibleTo(this IQueryable<ExportLayout> layouts, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return layouts.Where(layout => visible.Contains(layout.AssociationId));
    }
}
