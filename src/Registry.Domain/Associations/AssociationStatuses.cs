namespace Registry.Domain.Associations;

/// <summary>What statuses have in common.</summary>
public static class AssociationStatuses
{
    /// <summary>Nothing follows upon these.</summary>
    public static IReadOnlyList<AssociationStatus> Ended { get; } = [AssociationStatus.Dissolved, AssociationStatus.Merged, AssociationStatus.Split];

    /// <summary>Before these an association does not exist in law.</summary>
    public static IReadOnlyList<AssociationStatus> BeforeFounding { get; } = [AssociationStatus.Canvassing, AssociationStatus.FoundingCommittee];

    public static bool HasEnded(this AssociationStatus status) => Ended.Contains(status);

    public static bool IsBeforeFounding(this AssociationStatus status) => BeforeFounding.Contains(status);
}
