namespace Registry.Data.Imports;

/// <summary>What somebody decided to do with a row.</summary>
public enum RowChoice
{
    /// <summary>What the registry proposes; where it asks, nothing.</summary>
    None,

    /// <summary>What the list says is taken over, for the person it was compared with.</summary>
    Update,

    /// <summary>The registry stays as it is.</summary>
    Skip,

    /// <summary>Somebody else, who is added.</summary>
    Create,
}
