using System.Globalization;
using Registry.Domain.Greetings;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What fills the places of a greeting text, in one language.</summary>
public static class GreetingValues
{
    public static IReadOnlyDictionary<string, string> Of(LetterOccasion occasion, string? signer, string language)
    {
        var vietnamese = language == "vi";
        var to = occasion.Addressee;
        return new Dictionary<string, string>
        {
            [GreetingPlace.Occasion.Name] = vietnamese ? WithinSentence(occasion.Name.Vietnamese) : occasion.NameIn(language),
            [GreetingPlace.Ordinal.Name] = occasion.Ordinal is { } ordinal ? OrdinalWords.Of(ordinal, language) : "",
            [GreetingPlace.Years.Name] = occasion.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? "",
            [GreetingPlace.Country.Name] = occasion.CountryIn(language) ?? "",
            [GreetingPlace.Span.Name] = Span(occasion, language),
            [GreetingPlace.Date.Name] = PaperDates.InLanguage(occasion.On, language),
            [GreetingPlace.Year.Name] = occasion.On.Year.ToString(CultureInfo.InvariantCulture),
            [GreetingPlace.Addressee.Name] = vietnamese ? to.NameVi : to.NameEn,
            [GreetingPlace.You.Name] = to.You(vietnamese),
            [GreetingPlace.Salutation.Name] = (vietnamese ? to.FormOfAddressVi : to.FormOfAddressEn) is { } form ? form.TrimEnd(',') + "," : "",
            [GreetingPlace.Contact.Name] = to.ContactName ?? "",
            [GreetingPlace.Office.Name] = (vietnamese ? to.OfficeVi : to.OfficeEn) ?? "",
            [GreetingPlace.Sender.Name] = occasion.Issuer.In(vietnamese),
            [GreetingPlace.Signer.Name] = signer ?? "",
        };
    }

    private static string Span(LetterOccasion occasion, string language) => (occasion.Since.Date, language) switch
    {
        (null, _) => "",
        ({ } since, "vi") => $" ({since.Day}/{since.Month}/{since.Year} – {occasion.On.Day}/{occasion.On.Month}/{occasion.On.Year})",
        ({ } since, _) => $" ({PaperDates.InLanguage(since, language)} – {PaperDates.InLanguage(occasion.On, language)})",
    };

    // "Ngày Quốc khánh" begins a line, "ngày Quốc khánh" stands within one; Tết and Quốc khánh keep their capital
    private static string WithinSentence(string name) =>
        name.StartsWith("Ngày ", StringComparison.Ordinal) || name.StartsWith("Thiết lập ", StringComparison.Ordinal)
            ? string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1))
            : name;
}
