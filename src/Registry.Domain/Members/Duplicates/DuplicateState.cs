namespace Registry.Domain.Members.Duplicates;

/// <summary>What was decided about two records that look like one person.</summary>
public enum DuplicateState
{
    /// <summary>Nobody has decided yet.</summary>
    Open,

    /// <summary>One went into the other.</summary>
    Merged,

    /// <summary>Two people for good; they are not proposed again.</summary>
    TwoPeople,
}
