namespace Registry.Data.Files;

/// <summary>A stretch of a stored file: a large one is written and read without ever being whole in memory.</summary>
public sealed class StoredFilePiece
{
    /// <summary>Bytes in each piece but the last.</summary>
    public const int Size = 256 * 1024;

    public required int FileId { get; init; }

    /// <summary>From 0 on.</summary>
    public required int Index { get; init; }

    public required byte[] Bytes { get; init; }
}
