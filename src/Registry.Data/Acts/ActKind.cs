namespace Registry.Data.Acts;

/// <summary>What was done to many records at once.</summary>
public enum ActKind
{
    /// <summary>A sheet was read in.</summary>
    Import,

    /// <summary>Two records of one person became one.</summary>
    Merge,

    /// <summary>Categories were set.</summary>
    Categorising,

    /// <summary>People went to another branch.</summary>
    Transfer,

    /// <summary>People left.</summary>
    Leaving,

    /// <summary>Two records of one partner became one.</summary>
    PartnerMerger,
}
