using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Domain.Commemorations;

/// <summary>A greeting letter (thư chúc mừng) from a commemoration to one addressee.</summary>
public sealed partial class Letter : IVersioned
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
        Identify();
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    public int? PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    /// <summary>As the Vietnamese text names it; it stays when the partner is renamed later.</summary>
    public string Addressee { get; private set; } = "";

    public string? AddresseeEn { get; private set; }

    /// <summary>The addressee's name in its own script.</summary>
    public string? AddresseeOwn { get; private set; }

    /// <summary><c>vi</c>, <c>en</c> or <c>both</c>, where <c>en</c> stands for <see cref="ForeignLanguage"/>.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The language beside or instead of Vietnamese, by its ISO 639 code; what is called English below is in it.</summary>
    public string ForeignLanguage { get; private set; } = "en";

    public string? HeadingVi { get; private set; }

    public string? HeadingEn { get; private set; }

    /// <summary>Before the addressee in the foreign language: "To:".</summary>
    public string? OpeningEn { get; private set; }

    public string? BodyVi { get; private set; }

    public string? BodyEn { get; private set; }

    public string? Signer { get; private set; }

    public string? SignerTitle { get; private set; }

    public string? SignerTitleEn { get; private set; }

    public DateOnly? DatedOn { get; private set; }

    public LetterStatus Status { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public string? SentByName { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Who took it upon himself to print a day that nobody has verified.</summary>
    public string? UnverifiedConfirmedBy { get; private set; }

    public DateTimeOffset? UnverifiedConfirmedAt { get; private set; }

    /// <summary>The day that was confirmed; when the anniversary moves, the question is asked again.</summary>
    public DateOnly? UnverifiedConfirmedFor { get; private set; }

    public long Version { get; private set; }

    public bool IsInVietnamese => Language != "en";

    public bool IsInEnglish => Language != "vi";

    /// <summary>A letter leaves the house with a day that is verified, or one that a person stands for.</summary>
    public bool MayBePrinted(bool isVerified, DateOnly occurrence) => isVerified || UnverifiedConfirmedFor == occurrence;

    public void Address(string addressee, string? addresseeEn, string? addresseeOwn)
    {
        RefuseUnlessDraft();
        Addressee = PlainText.Line(addressee, LineLength, nameof(Addressee));
        AddresseeEn = PlainText.OptionalLine(addresseeEn, LineLength, nameof(AddresseeEn));
        AddresseeOwn = PlainText.OptionalLine(addresseeOwn, LineLength, nameof(AddresseeOwn));
        Identify();
    }

    public void Write(string? bodyVi, string? bodyEn, DateOnly? datedOn)
    {
        RefuseUnlessDraft();
        BodyVi = PlainText.OptionalParagraph(bodyVi, BodyLength, nameof(BodyVi));
        BodyEn = PlainText.OptionalParagraph(bodyEn, BodyLength, nameof(BodyEn));
        DatedOn = datedOn;
    }

    public void SignBy(string? signer, string? title, string? titleEn)
    {
        RefuseUnlessDraft();
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        SignerTitle = PlainText.OptionalLine(title, LineLength, nameof(SignerTitle));
        SignerTitleEn = PlainText.OptionalLine(titleEn, LineLength, nameof(SignerTitleEn));
    }

    public void ConfirmUnverified(DateOnly occurrence, string byName, DateTimeOffset at) =>
        (UnverifiedConfirmedFor, UnverifiedConfirmedBy, UnverifiedConfirmedAt) = (occurrence, byName, at);

    public void Approve(string byName, DateTimeOffset at)
    {
        if (Status != LetterStatus.Draft)
            throw new RuleException("Letter.NotADraft");

        RefuseUnlessComplete();
        (Status, ApprovedByName, ApprovedAt) = (LetterStatus.Approved, byName, at);
    }

    /// <summary>Takes an approved letter back to the desk; what was sent stays sent.</summary>
    public void Return()
    {
        if (Status != LetterStatus.Approved)
            throw new RuleException("Letter.NotApproved");

        (Status, ApprovedByName, ApprovedAt) = (LetterStatus.Draft, null, null);
    }

    public void Send(string byName, DateTimeOffset at)
    {
        if (Status != LetterStatus.Approved)
            throw new RuleException("Letter.NotApproved");

        (Status, SentByName, SentAt) = (LetterStatus.Sent, byName, at);
    }

    private void RefuseUnlessDraft()
    {
        if (Status != LetterStatus.Draft)
            throw new RuleException("Letter.NotADraft");
        if (Round is { Status: RoundStatus.Submitted })
            throw new RuleException("Letter.LiesWithLeader");
    }
}
