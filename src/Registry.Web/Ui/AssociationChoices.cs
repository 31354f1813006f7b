using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;

namespace Registry.Web.Ui;

/// <summary>Associations to choose from, as the tree has them: what is below stands below, indented.</summary>
internal static class AssociationChoices
{
    private const string Indent = "\u2003";

    public static async Task<IReadOnlyList<SelectListItem>> LoadAsync(RegistryDbContext db, Reader reader, Ability ability, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var found = await db.Associations.AsNoTracking().VisibleTo(reader, ability).OrderBy(one => one.SortName).ThenBy(one => one.Id)
            .Select(one => new Choice(one.Id, one.ParentId, vietnamese ? one.Name : one.NameEn)).ToListAsync(cancellation);
        var known = found.Select(one => one.Id).ToHashSet();
        var below = found.ToLookup(one => one.ParentId is { } parent && known.Contains(parent) ? parent : 0);
        List<SelectListItem> items = new(found.Count);
        Append(items, below, 0, "");
        return items;
    }

    private static void Append(List<SelectListItem> items, ILookup<int, Choice> below, int parent, string indent)
    {
        foreach (var one in below[parent])
        {
            items.Add(new(indent + one.Name, $"{one.Id}"));
            Append(items, below, one.Id, indent + Indent);
        }
    }

    private sealed record Choice(int Id, int? ParentId, string Name);
}
