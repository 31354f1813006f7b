namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What a letter says in one language.</summary>
/// <param name="Place">Where it is written, before the date.</param>
/// <param name="Body">Paragraphs, one per line.</param>
/// <param name="Opening">Before the addressee; none: as the language usually does.</param>
public sealed record LetterText(string? Place, string Addressee, string Heading, string Body, string? SignerTitle, string? Signer, string? Opening = null)
{
    /// <summary>Under the addressee, where the letter goes by post; line by line.</summary>
    public IReadOnlyList<string> Street { get; init; } = [];

    /// <summary>The same once more in the script of the place, line by line.</summary>
    public IReadOnlyList<ForeignName> StreetOwn { get; init; } = [];
}
