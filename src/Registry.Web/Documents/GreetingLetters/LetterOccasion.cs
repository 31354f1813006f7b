using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Greetings;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What a letter is written for, and to whom.</summary>
/// <param name="Country">The country concerned, by its official names.</param>
/// <param name="Since">The event remembered, as far as it is known.</param>
/// <param name="On">The day it returns.</param>
public sealed record LetterOccasion(
    AnniversaryKind Kind, BothLanguages Name, BothLanguages? Country, int? Ordinal, PartialDate Since, DateOnly On, BothLanguages Issuer, GreetingAddressee Addressee);
