using Registry.Domain.Partners;

namespace Registry.Domain.Commemorations;

/// <summary>A greeting letter (thư chúc mừng) from a commemoration to one addressee.</summary>
public sealed class Letter : IVersioned
{
    public const int LineLength = 300;
    public const int BodyLength = 6000;

    private Letter()
    {
    }

    public Letter(Commemoration commemoration, int? partnerId, string addressee, string language)
    {
        Commemoration = commemoration;
        CommemorationId = commemoration.Id;
        PartnerId = partnerId;
        Addressee = PlainText.Line(addressee, LineLength, nameof(Addressee));
        Language = language is "vi" or "en" or "both" ? language : throw new RuleException("Letter.UnknownLanguage");
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public int? PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public string Addressee { get; private set; } = "";

    /// <summary><c>vi</c>, <c>en</c> or <c>both</c>.</summary>
    public string Language { get; private set; } = "";

    public string? BodyVi { get; private set; }

    public string? BodyEn { get; private set; }

    public string? Signer { get; private set; }

    public string? SignerTitle { get; private set; }

    public DateOnly? DatedOn { get; private set; }

    public LetterStatus Status { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Who took it upon himself to print a day that nobody has verified.</summary>
    public string? UnverifiedConfirmedBy { get; private set; }

    public DateTimeOffset? UnverifiedConfirmedAt { get; private set; }

    public long Version { get; private set; }

    public void Write(string? bodyVi, string? bodyEn, string? signer, string? signerTitle, DateOnly? datedOn)
    {
        if (Status != LetterStatus.Draft)
            throw new RuleException("Letter.NotADraft");

        BodyVi = PlainText.OptionalParagraph(bodyVi, BodyLength, nameof(BodyVi));
        BodyEn = PlainText.OptionalParagraph(bodyEn, BodyLength, nameof(BodyEn));
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        SignerTitle = PlainText.OptionalLine(signerTitle, LineLength, nameof(SignerTitle));
        DatedOn = datedOn;
    }

    public void ConfirmUnverified(string byName, DateTimeOffset at)
    {
        UnverifiedConfirmedBy = byName;
        UnverifiedConfirmedAt = at;
    }

    public void Approve()
    {
        if (Status != LetterStatus.Draft)
            throw new RuleException("Letter.NotADraft");

        Status = LetterStatus.Approved;
    }

    public void Sent(DateTimeOffset at)
    {
        if (Status != LetterStatus.Approved)
            throw new RuleException("Letter.NotApproved");

        Status = LetterStatus.Sent;
        SentAt = at;
    }
}
