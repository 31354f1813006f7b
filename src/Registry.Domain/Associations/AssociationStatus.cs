namespace Registry.Domain.Associations;

/// <summary>Where an association stands in its life.</summary>
public enum AssociationStatus
{
    /// <summary>Being canvassed (đang vận động thành lập).</summary>
    Canvassing,

    /// <summary>Its founding committee (ban vận động thành lập) was recognised.</summary>
    FoundingCommittee,
    Active,
    Suspended,
    Dissolved,

    /// <summary>It went into another association and ended.</summary>
    Merged,

    /// <summary>It was divided into others and ended.</summary>
    Split,
}
