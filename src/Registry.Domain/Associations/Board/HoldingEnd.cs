namespace Registry.Domain.Associations.Board;

/// <summary>Why somebody holds a seat no longer.</summary>
public enum HoldingEnd
{
    /// <summary>At the holder's own wish.</summary>
    Resigned,

    /// <summary>The term ended with the next congress.</summary>
    TermEnded,

    /// <summary>Went to another seat.</summary>
    Moved,
    Dismissed,
    Deceased,

    /// <summary>Was acting until somebody was elected.</summary>
    Succeeded,
    Other,
}
