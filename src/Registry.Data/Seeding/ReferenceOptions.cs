namespace Registry.Data.Seeding;

/// <summary>The <c>Reference</c> section: countries, days and holidays that come with the program.</summary>
public sealed class ReferenceOptions
{
    public const string Section = "Reference";

    /// <summary>False: the reference files are left alone at start.</summary>
    public bool Load { get; init; } = true;

    /// <summary>A folder whose files are read in place of those built in, file by file; empty: only those built in.</summary>
    public string Folder { get; init; } = "";
}
