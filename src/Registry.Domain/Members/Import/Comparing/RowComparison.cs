using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>A row beside the person it is about.</summary>
/// <param name="Membership">The stretch of membership that the row is about; none: it begins a new one.</param>
/// <param name="Differences">What the list has otherwise; none: the row says nothing new.</param>
public sealed record RowComparison(KnownMembership? Membership, IReadOnlyList<FieldDifference> Differences)
{
    /// <param name="associationId">The association whose list it is; a row without a branch belongs to it.</param>
    public static RowComparison Of(MemberDraft draft, KnownMember known, int associationId)
    {
        var membership = MembershipDifferences.Find(draft, known.Memberships);
        return new(membership, [.. PersonDifferences.Of(draft, known), .. MembershipDifferences.Of(draft, membership, associationId)]);
    }
}
