using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Says which lines of a letter in a third language will be English, before it is printed.</summary>
internal static class EnglishLines
{
    /// <summary>Titles that letters propose to be signed with.</summary>
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        LetterDefaults.SignerTitleEn, "Vice President", "Standing Vice President", "Chairman", "Chairwoman", "Vice Chairman", "Vice Chairwoman", "Secretary General", "Director", "Deputy Director",
    };

    /// <param name="letter">Whole.</param>
    /// <returns>Each line by the key of its translation; none for a letter in Vietnamese or English.</returns>
    public static IReadOnlyList<string> Of(Letter letter)
    {
        if (!letter.IsInEnglish || letter.ForeignLanguage == "en")
            return [];

        var owner = letter.Commemoration!.Owner!;
        var addressee = letter.Partner is { } partner ? GreetingAddressee.Of(partner, letter.Contact) : GreetingAddressee.Of(letter.Addressee, letter.AddresseeEn);
        var body = $"{letter.HeadingEn}\n{letter.BodyEn}";
        List<string> lines = ["our name at the head"];
        if (IsEnglish(letter.AddresseeEn ?? letter.Addressee, addressee.NameEn, letter.ForeignLanguage))
            lines.Add("the addressee");
        if (Holds(body, addressee.FormOfAddressEn) || Holds(body, addressee.You(vietnamese: false)))
            lines.Add("the form of address");
        if (Holds(body, addressee.OfficeEn))
            lines.Add("the office in the text");
        if (Holds(body, letter.Commemoration.Anniversary!.NameEn))
            lines.Add("the occasion in the text");
        if (Holds(body, owner.NameEn))
            lines.Add("our name in the text");
        if (letter.SignerTitleEn is { } title ? IsEnglish(title, Titles.Contains(title) ? title : null, letter.ForeignLanguage) : letter.SignerTitle is not null)
            lines.Add("the title of the signer");
        return lines;
    }

    /// <summary>A line in Latin letters is none of a language with letters of its own; of other languages only the very English words are known.</summary>
    private static bool IsEnglish(string line, string? english, string language) =>
        ForeignName.HasScript(language) ? ForeignName.Of(line)?.Language is null : line == english;

    private static bool Holds(string text, string? english) => !string.IsNullOrWhiteSpace(english) && text.Contains(english, StringComparison.Ordinal);
}
