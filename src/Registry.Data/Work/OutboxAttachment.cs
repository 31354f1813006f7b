using Registry.Data.Files;

namespace Registry.Data.Work;

/// <summary>A file that leaves with a mail; kept with it, so that a second attempt sends the same bytes.</summary>
public sealed class OutboxAttachment
{
    public int MessageId { get; init; }

    public required int FileId { get; init; }

    public StoredFile? File { get; init; }
}
