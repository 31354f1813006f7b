namespace Registry.Domain.Members;

/// <summary>A person's agreement that their data be used for one purpose, as it can be shown (Luật 91/2025/QH15, article 9).</summary>
public sealed class Consent : IVersioned
{
    public const int PurposeLength = 100;
    public const int NoticeLength = 40;
    public const int EvidenceLength = 300;

    private Consent()
    {
    }

    public Consent(int personId, string purpose, string noticeVersion, DateOnly givenOn, string? evidence)
    {
        PersonId = personId;
        Purpose = PlainText.Line(purpose, PurposeLength, nameof(Purpose));
        NoticeVersion = PlainText.Line(noticeVersion, NoticeLength, nameof(NoticeVersion));
        GivenOn = givenOn;
        Evidence = PlainText.OptionalLine(evidence, EvidenceLength, nameof(Evidence));
    }

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Which wording of the notice the person was shown.</summary>
    public string NoticeVersion { get; private set; } = "";

    public DateOnly GivenOn { get; private set; }

    /// <summary>From this day on the data is used for the purpose no longer.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>How it was given and where the paper lies.</summary>
    public string? Evidence { get; private set; }

    /// <summary>The scanned paper.</summary>
    public int? FileId { get; private set; }

    public long Version { get; private set; }

    public bool IsInForceOn(DateOnly day) => GivenOn <= day && (WithdrawnOn is null || day < WithdrawnOn);

    public void Attach(int fileId) => FileId = fileId;

    public void Withdraw(DateOnly on)
    {
        if (WithdrawnOn is not null)
            throw new RuleException("Consent.WithdrawnAlready");
        if (on < GivenOn)
            throw new RuleException("Consent.WithdrawnBeforeGiven");

        WithdrawnOn = on;
    }
}
