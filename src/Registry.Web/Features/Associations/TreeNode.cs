using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>An association as the tree and the list show it.</summary>
public sealed record TreeNode(
    int Id, int? ParentId, AssociationKind Kind, string Name, string SearchName, string? Country, string? Scope, AssociationStatus Status, TermClock? Term)
{
    public IReadOnlyList<TreeNode> Children { get; private set; } = [];

    /// <summary>What the reader may see, as a tree; what lies above a subtree is not shown.</summary>
    public static async Task<IReadOnlyList<TreeNode>> LoadAsync(RegistryDbContext db, Reader reader, DateOnly today, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var rows = await db.Associations.AsNoTracking().VisibleTo(reader).OrderBy(a => a.SortName).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.ParentId,
                a.Kind,
                Name = vietnamese ? a.Name : a.NameEn,
                a.SearchName,
                Country = a.Country == null ? null : vietnamese ? a.Country.NameVi : a.Country.NameEn,
                a.Scope,
                a.Status,
                Congresses = a.Congresses.ToList(),
            })
            .ToListAsync(cancellation);
        return Link([.. rows.Select(row => new TreeNode(
            row.Id, row.ParentId, row.Kind, row.Name, row.SearchName, row.Country, row.Scope, row.Status, TermClock.Of(row.Congresses, today)))]);
    }

    /// <summary>The same as it was on an earlier day: names, places in the tree and statuses of that day.</summary>
    public static async Task<IReadOnlyList<TreeNode>> LoadAsOnAsync(RegistryDbContext db, Reader reader, DateOnly day, CancellationToken cancellation)
    {
        var now = await LoadAsync(db, reader, day, cancellation);
        var past = await db.Associations.AsNoTracking().VisibleTo(reader)
            .Include(a => a.FormerNames).Include(a => a.FormerParents).Include(a => a.Steps).AsSplitQuery().ToDictionaryAsync(a => a.Id, cancellation);
        return Link([.. now.Where(node => past[node.Id].IsKnownOn(day)).Select(node => node.AsOn(past[node.Id], day))]);
    }

    /// <summary>The nodes without a visible parent, each with what is below it.</summary>
    public static IReadOnlyList<TreeNode> RootsOf(IReadOnlyList<TreeNode> nodes)
    {
        var known = nodes.Select(node => node.Id).ToHashSet();
        return [.. nodes.Where(node => node.ParentId is not { } parent || !known.Contains(parent))];
    }

    private TreeNode AsOn(Association association, DateOnly day) => this with
    {
        Name = Masthead.IsVietnamese ? association.NameOn(day).Vi : association.NameOn(day).En,
        ParentId = association.ParentIdOn(day),
        Status = association.StatusOn(day),
    };

    private static List<TreeNode> Link(List<TreeNode> nodes)
    {
        var below = nodes.ToLookup(node => node.ParentId);
        foreach (var node in nodes)
            node.Children = [.. below[node.Id]];

        return nodes;
    }
}
