namespace Registry.Domain.Programmes;

/// <summary>What a programme said when it was laid before the leader: approval is of these words, and no others.</summary>
public sealed class ProgrammeSubmission
{
    public const int HashLength = 64;
    public const int NameLength = 200;

    private ProgrammeSubmission()
    {
    }

    public ProgrammeSubmission(Programme programme, ProgrammeContent content, DateTimeOffset at, string byId, string byName)
    {
        (Programme, ProgrammeId) = (programme, programme.Id);
        Content = content.ToText();
        Hash = ProgrammeContent.HashOf(Content);
        (At, ById, ByName) = (at, byId, byName);
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    public string ByName { get; private set; } = "";

    /// <summary>The whole of it, as <see cref="ProgrammeContent"/> writes it.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public ProgrammeContent Read() => ProgrammeContent.Parse(Content);
}
