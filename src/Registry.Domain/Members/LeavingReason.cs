namespace Registry.Domain.Members;

/// <summary>Why a row of membership ends.</summary>
public enum LeavingReason
{
    /// <summary>At the member's own wish.</summary>
    Resigned,
    Removed,
    Deceased,
    MovedAway,

    /// <summary>To another branch or association.</summary>
    Transferred,

    /// <summary>The membership goes on in a new row: class, categories or number changed.</summary>
    Changed,

    /// <summary>The association or branch came to its end.</summary>
    AssociationEnded,
    Other,
}
