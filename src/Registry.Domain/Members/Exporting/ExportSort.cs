namespace Registry.Domain.Members.Exporting;

/// <summary>The order of an exported list.</summary>
public enum ExportSort
{
    /// <summary>By given name, the Vietnamese way.</summary>
    Name,

    /// <summary>By association and branch, then by name.</summary>
    Branch,
    Number,

    /// <summary>Who joined first comes first.</summary>
    JoinedOn,
}
