namespace Registry.Domain.Associations;

/// <summary>What an association stood below before.</summary>
public sealed class AssociationParent : IFormer
{
    private AssociationParent()
    {
    }

    internal AssociationParent(int? parentId, DateOnly? from, DateOnly until) => (ParentId, From, Until) = (parentId, from, until);

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public int? ParentId { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly Until { get; private set; }
}
