namespace Registry.Domain.Members;

/// <summary>One of the categories of a row of membership.</summary>
public sealed class MembershipCategory
{
    private MembershipCategory()
    {
    }

    public MembershipCategory(int membershipId, int categoryId)
    {
        MembershipId = membershipId;
        CategoryId = categoryId;
    }

    public int Id { get; private set; }

    public int MembershipId { get; private set; }

    public int CategoryId { get; private set; }

    public MemberCategory? Category { get; private set; }
}
