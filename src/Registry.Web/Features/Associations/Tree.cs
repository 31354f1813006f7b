namespace Registry.Web.Features.Associations;

/// <summary>A branch of the tree, drawn with the association that is open.</summary>
public sealed record Tree(IReadOnlyList<TreeNode> Nodes, int? OpenId);
