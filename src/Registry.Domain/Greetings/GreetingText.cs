using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Domain.Greetings;

/// <summary>The words a greeting begins from, by occasion, addressee and language; people change them and add languages.</summary>
public sealed class GreetingText : IVersioned
{
    public const int HeadingLength = 200;
    public const int OpeningLength = 100;
    public const int BodyLength = 6000;
    public const int LanguageLength = 3;
    public const int IdentityLength = 80;

    private GreetingText()
    {
    }

    /// <param name="ownerId">The union whose words they are; none: shipped with the registry, for everybody.</param>
    /// <param name="language">ISO 639 code.</param>
    public GreetingText(int? ownerId, AnniversaryKind? occasion, PartnerKind? addressee, string language, string heading, string? opening, string? subject, string body)
    {
        OwnerId = ownerId;
        Describe(occasion, addressee, language, heading, opening, subject, body);
    }

    public int Id { get; private set; }

    public int? OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    /// <summary>None: for any occasion.</summary>
    public AnniversaryKind? Occasion { get; private set; }

    /// <summary>None: for any addressee.</summary>
    public PartnerKind? Addressee { get; private set; }

    /// <summary>ISO 639 code.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Printed above the words: "Thư chúc mừng".</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Printed before the addressee: "Kính gửi:", "To:".</summary>
    public string? Opening { get; private set; }

    /// <summary>The subject of the e-mail; none: the heading and the occasion.</summary>
    public string? Subject { get; private set; }

    /// <summary>Paragraphs, one per line.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What makes it the only one of its kind for its owner.</summary>
    public string IdentityKey { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>What a letter must have for this text to suit it.</summary>
    public IEnumerable<GreetingPlace> Needs =>
        new[] { Heading, Subject, Body }.SelectMany(GreetingPlaces.KnownIn).Where(place => !place.IsAlwaysKnown).Distinct();

    public void Describe(
        AnniversaryKind? occasion, PartnerKind? addressee, string language, string heading, string? opening, string? subject, string body)
    {
        Language = CodeOf(language);
        Heading = PlainText.Line(heading, HeadingLength, nameof(Heading));
        Opening = PlainText.OptionalLine(opening, OpeningLength, nameof(Opening));
        Subject = PlainText.OptionalLine(subject, HeadingLength, nameof(Subject));
        Body = PlainText.OptionalParagraph(body, BodyLength, nameof(Body)) ?? throw new RuleException("Text.Missing", nameof(Body));
        GreetingPlaces.Check(Heading, nameof(Heading));
        GreetingPlaces.Check(Subject, nameof(Subject));
        GreetingPlaces.Check(Body, nameof(Body));
        (Occasion, Addressee) = (occasion, addressee);
        IdentityKey = $"{OwnerId}|{Occasion}|{Addressee}|{Language}|{string.Join('+', Needs.Select(place => place.Name).Order(StringComparer.Ordinal))}";
    }

    /// <summary>How near it is to what is greeted: occasion before addressee before whose words they are; null: it does not suit.</summary>
    public int? Nearness(int? ownerId, AnniversaryKind occasion, PartnerKind? addressee, IReadOnlyDictionary<string, string> values)
    {
        if ((OwnerId is not null && OwnerId != ownerId) || (Occasion is not null && Occasion != occasion) || (Addressee is not null && Addressee != addressee))
            return null;
        if (Needs.Any(place => string.IsNullOrWhiteSpace(values.GetValueOrDefault(place.Name))))
            return null;

        return (Occasion is null ? 0 : 400) + (Addressee is null ? 0 : 200) + (OwnerId is null ? 0 : 100) + Needs.Count();
    }

    private static string CodeOf(string? language)
    {
        var code = (language ?? "").Trim().ToLowerInvariant();
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : throw new RuleException("Greeting.UnknownLanguage", nameof(Language), code);
    }
}
