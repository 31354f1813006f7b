namespace Registry.Domain.Programmes;

/// <summary>A file that shows what came of an activity; it is kept in the database with the rest.</summary>
public sealed class ActivityEvidence
{
    public const int NameLength = 200;
    public const int TypeLength = 120;
    public const int CaptionLength = 300;

    private ActivityEvidence()
    {
    }

    internal ActivityEvidence(int fileId, string name, string contentType, long length, string? caption, DateTimeOffset at, string byName)
    {
        FileId = fileId;
        Name = PlainText.Line(name, NameLength, nameof(Name));
        ContentType = contentType;
        Length = length;
        Caption = PlainText.OptionalLine(caption, CaptionLength, nameof(Caption));
        (AddedAt, AddedByName) = (at, byName);
    }

    public int Id { get; private set; }

    public int ActivityId { get; private set; }

    /// <summary>The stored file.</summary>
    public int FileId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As its content says, not its name.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; private set; }

    public string? Caption { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public string AddedByName { get; private set; } = "";

    internal ActivityEvidence Copy() => new(FileId, Name, ContentType, Length, Caption, AddedAt, AddedByName);
}
