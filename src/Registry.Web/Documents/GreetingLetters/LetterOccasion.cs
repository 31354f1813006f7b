using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Greetings;

using Registry.Web.Localization;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What a letter is written for, and to whom.</summary>
/// <param name="Country">The country concerned, by its official names.</param>
/// <param name="Since">The event remembered, as far as it is known.</param>
/// <param name="On">The day it returns.</param>
public sealed record LetterOccasion(
    AnniversaryKind Kind, BothLanguages Name, BothLanguages? Country, int? Ordinal, PartialDate Since, DateOnly On, BothLanguages Issuer, GreetingAddressee Addressee)
{
    /// <summary>The country concerned, whose name is known in further languages.</summary>
    public string? Iso2 { get; init; }

    /// <summary>The occasion in further languages, as <see cref="FurtherTitles"/> keeps them.</summary>
    public string? FurtherNames { get; init; }

    public string NameIn(string language) => FurtherTitles.In(FurtherNames, language) ?? Name.In(language == "vi");

    public string? CountryIn(string language) =>
        (language is "vi" or "en" || Iso2 is null ? null : FurtherLanguages.Country(language, Iso2)) ?? Country?.In(language == "vi");
}
