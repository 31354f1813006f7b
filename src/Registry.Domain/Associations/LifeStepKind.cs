namespace Registry.Domain.Associations;

/// <summary>What an act in an association's life did.</summary>
public enum LifeStepKind
{
    Canvassing,
    FoundingCommittee,

    /// <summary>It was founded, or its founding was recognised.</summary>
    Founding,
    Suspension,

    /// <summary>The end of a suspension.</summary>
    Resumption,
    Dissolution,
    Renaming,

    /// <summary>It stands below another organisation now.</summary>
    Transfer,

    /// <summary>Its seat is in another administrative unit now.</summary>
    Relocation,

    /// <summary>Others went into it.</summary>
    Merger,

    /// <summary>It went into another one.</summary>
    MergedInto,

    /// <summary>Others were made out of it.</summary>
    Split,

    /// <summary>It was made out of another one.</summary>
    SplitFrom,
}
