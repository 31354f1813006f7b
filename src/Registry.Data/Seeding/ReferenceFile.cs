namespace Registry.Data.Seeding;

/// <summary>What became of a reference file when it was last loaded.</summary>
public sealed class ReferenceFile
{
    public const int NameLength = 60;
    public const int ErrorLength = 1000;

    /// <summary>The name without its ending, such as <c>national_days</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Fingerprint of the file, of those it builds on and of the program that read them; the same one is not read again.</summary>
    public string? Hash { get; set; }

    public int Rows { get; set; }

    public DateTimeOffset? LoadedAt { get; set; }

    /// <summary>Row, column and reason why the present file was refused; nothing of it was loaded.</summary>
    public string? Error { get; set; }
}
