using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Ui;

namespace Registry.Web.Features.Statistics;

/// <summary>The associations a reader may have counted, as a tree.</summary>
public sealed class CountedAssociations
{
    private readonly IReadOnlyList<Node> nodes;
    private readonly ILookup<int?, int> children;
    private readonly bool isAll;

    private CountedAssociations(IReadOnlyList<Node> nodes, bool isAll)
    {
        this.nodes = nodes;
        children = nodes.ToLookup(node => node.ParentId, node => node.Id);
        this.isAll = isAll;
    }

    /// <summary>What can be chosen: everything with something below it, and single ones.</summary>
    public IReadOnlyList<Node> Choices => nodes;

    public static async Task<CountedAssociations> LoadAsync(RegistryDbContext db, Reader reader, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var nodes = await db.Associations.VisibleTo(reader).OrderBy(a => a.SortName)
            .Select(a => new Node(a.Id, a.ParentId, a.Kind, vietnamese ? a.Name : a.NameEn)).ToListAsync(cancellation);
        return new(nodes, nodes.Count == await db.Associations.CountAsync(cancellation));
    }

    /// <summary>The one asked for; without a wish the highest the reader may see. Null: there is no such.</summary>
    public Node? Find(int? id) => id is null
        ? nodes.FirstOrDefault(node => node.ParentId is null || nodes.All(other => other.Id != node.ParentId))
        : nodes.FirstOrDefault(node => node.Id == id);

    /// <summary>The association and everything below it; null where that is all there are.</summary>
    public IReadOnlyCollection<int>? Below(Node root) => BelowOf(root.Id) is var below && isAll && below.Count == nodes.Count ? null : below;

    /// <summary>The association by itself and each that stands directly below it.</summary>
    public IReadOnlyList<AssociationPart> Parts(Node root, Func<int, string> address) =>
    [
        new(root.Name, new HashSet<int> { root.Id }, null),
        .. nodes.Where(node => node.ParentId == root.Id).Select(node => new AssociationPart(node.Name, BelowOf(node.Id), address(node.Id))),
    ];

    private IReadOnlySet<int> BelowOf(int id) => Subtree.Of(id, children);

    /// <summary>One of them.</summary>
    public sealed record Node(int Id, int? ParentId, AssociationKind Kind, string Name)
    {
        public string Value => Id.ToString(CultureInfo.InvariantCulture);
    }
}
