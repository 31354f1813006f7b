namespace Registry.Domain.Access;

/// <summary>An association and everything below it.</summary>
public static class Subtree
{
    /// <param name="rootId">Where the subtree begins.</param>
    /// <param name="parents">Every association with its parent, if it has one.</param>
    public static IReadOnlySet<int> Of(int rootId, IEnumerable<(int Id, int? ParentId)> parents) => Of(rootId, parents.ToLookup(node => node.ParentId, node => node.Id));

    /// <param name="rootId">Where the subtree begins.</param>
    /// <param name="children">What stands directly below each association: made once where many subtrees are asked for.</param>
    public static IReadOnlySet<int> Of(int rootId, ILookup<int?, int> children)
    {
        var found = new HashSet<int> { rootId };
        var open = new Stack<int>(found);
        while (open.TryPop(out var id))
            foreach (var child in children[id].Where(found.Add))
                open.Push(child);

        return found;
    }
}
