namespace Registry.Data.Files;

/// <summary>A file that people gave or asked for, kept in the database with the rest.</summary>
public sealed class StoredFile
{
    public const int NameLength = 200;
    public const int TypeLength = 120;
    public const int HashLength = 64;

    public int Id { get; private set; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes; 0 until the last piece has come.</summary>
    public long Length { get; set; }

    /// <summary>SHA-256 of the whole, in hexadecimal; empty until the last piece has come.</summary>
    public string Hash { get; set; } = "";

    public required DateTimeOffset KeptAt { get; init; }

    public required string KeptById { get; init; }

    /// <summary>When it may be cleared away; null for evidence, which stays.</summary>
    public DateTimeOffset? KeptUntil { get; set; }
}
