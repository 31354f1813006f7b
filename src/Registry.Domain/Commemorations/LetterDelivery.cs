using System.Globalization;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Domain.Commemorations;

/// <remarks>To whom it goes, by which way, and that nobody is greeted twice unawares.</remarks>
public sealed partial class Letter
{
    public const int AddressLength = 500;
    public const int EmailLength = 254;
    public const int KeyLength = 360;
    public const int SubjectLength = 300;

    /// <summary>The round it goes out with; none: written by itself.</summary>
    public int? RoundId { get; private set; }

    public GreetingRound? Round { get; private set; }

    /// <summary>The person at the partner's to whom it is written.</summary>
    public int? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public LetterChannel Channel { get; private set; }

    /// <summary>In lower case, as failures of addresses are counted.</summary>
    [Personal]
    public string? Email { get; private set; }

    /// <summary>For the envelope; line by line.</summary>
    public string? PostalAddress { get; private set; }

    /// <summary>The subject of the e-mail.</summary>
    public string? Subject { get; private set; }

    /// <summary>The occasion and who is greeted on it: unique, so that nobody is greeted twice; a repeat that somebody wanted has a number behind.</summary>
    public string? GreetingKey { get; private set; }

    /// <summary>Which repeat of the same greeting it is; 0 for the first.</summary>
    public int Repeat { get; private set; }

    /// <summary>Who wanted the same greeting to go to the same addressee once more.</summary>
    public string? RepeatConfirmedBy { get; private set; }

    /// <summary>A file changed by hand and put back: it is what leaves, instead of what the registry would print.</summary>
    public int? OwnFileId { get; private set; }

    /// <summary>The file that left by e-mail.</summary>
    public int? SentFileId { get; private set; }

    /// <summary>What makes its e-mail the only one of its kind in the outbox.</summary>
    public string MailKey => string.Create(CultureInfo.InvariantCulture, $"letter/{Id}");

    /// <summary>Goes out with others, from now on.</summary>
    public void JoinRound(GreetingRound round)
    {
        round.Add(this);
        (Round, RoundId) = (round, round.Id);
    }

    public void GoTo(Contact? contact)
    {
        RefuseUnlessDraft();
        (Contact, ContactId) = (contact, contact?.Id);
        Identify();
    }

    public void SpeakForeign(string language) => ForeignLanguage = language;

    /// <summary>Changes the languages of a draft; its words are written anew afterwards.</summary>
    public void Speak(string language, string foreign)
    {
        RefuseUnlessDraft();
        (Language, ForeignLanguage) = (language is "vi" or "en" or "both" ? language : throw new RuleException("Letter.UnknownLanguage"), foreign);
    }

    public void Head(string? headingVi, string? headingEn, string? openingEn, string? subject)
    {
        RefuseUnlessDraft();
        HeadingVi = PlainText.OptionalLine(headingVi, LineLength, nameof(HeadingVi));
        HeadingEn = PlainText.OptionalLine(headingEn, LineLength, nameof(HeadingEn));
        OpeningEn = PlainText.OptionalLine(openingEn, GreetingText.OpeningLength, nameof(OpeningEn));
        Subject = PlainText.OptionalLine(subject, SubjectLength, nameof(Subject));
    }

    public void GoBy(LetterChannel channel, string? email, string? postalAddress)
    {
        RefuseUnlessDraft();
        Channel = channel;
        Email = PlainText.OptionalLine(email, EmailLength, nameof(Email))?.ToLowerInvariant();
        PostalAddress = PlainText.OptionalParagraph(postalAddress, AddressLength, nameof(PostalAddress));
    }

    /// <summary>Takes the file that was changed by hand, or gives it up again.</summary>
    public void TakeFile(int? fileId)
    {
        RefuseUnlessDraft();
        OwnFileId = fileId;
    }

    /// <summary>Somebody wants the same greeting to go out once more.</summary>
    public void Again(int repeat, string byName)
    {
        (Repeat, RepeatConfirmedBy) = (repeat, byName);
        Identify();
    }

    public void Send(int fileId, string byName, DateTimeOffset at)
    {
        Send(byName, at);
        SentFileId = fileId;
    }

    /// <summary>What a letter must have before a leader sees it, and before it leaves.</summary>
    public void RefuseUnlessComplete()
    {
        if (OwnFileId is null && ((IsInVietnamese && BodyVi is null) || (IsInEnglish && BodyEn is null)))
            throw new RuleException("Letter.BodyMissing");
        if (OwnFileId is null && Signer is null)
            throw new RuleException("Letter.SignerMissing");
        if (PlacesLeft is [var place, ..])
            throw new RuleException("Letter.PlaceLeft", place, Addressee);
        if (Channel == LetterChannel.Email && Email is null)
            throw new RuleException("Letter.EmailMissing", Addressee);
    }

    /// <summary>Places that stand in the words and were never filled.</summary>
    public IReadOnlyList<string> PlacesLeft =>
        [.. new[] { HeadingVi, HeadingEn, Subject, IsInVietnamese ? BodyVi : null, IsInEnglish ? BodyEn : null }.SelectMany(GreetingPlaces.LeftIn).Distinct()];

    /// <summary>The key that a greeting of this occasion to this addressee has.</summary>
    public static string KeyOf(Commemoration commemoration, int? contactId, int? partnerId, string addressee, int repeat = 0)
    {
        var who = contactId is { } contact ? $"c{contact}" : partnerId is { } partner ? $"p{partner}" : $"o{commemoration.OwnerId}/{SearchText.Fold(addressee)}";
        return string.Create(CultureInfo.InvariantCulture, $"{commemoration.AnniversaryId}|{commemoration.Year}|{who}{(repeat == 0 ? "" : $"#{repeat}")}");
    }

    private void Identify() => GreetingKey = Commemoration is null ? GreetingKey : KeyOf(Commemoration, ContactId, PartnerId, Addressee, Repeat);
}
