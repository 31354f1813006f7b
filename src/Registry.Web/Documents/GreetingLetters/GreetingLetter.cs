namespace Registry.Web.Documents.GreetingLetters;

/// <summary>A letter of congratulation as it is printed; a language that is missing is left out.</summary>
/// <param name="AddresseeOwn">The addressee's name in its own script.</param>
/// <param name="DatedOn">The day on the letter; while it is open, a blank is left for the pen.</param>
/// <param name="Year">The year printed while the day is open.</param>
/// <param name="IsDraft">Nobody has approved it yet, and the paper says so.</param>
public sealed record GreetingLetter(
    Letterhead Issuer, LetterText? Vietnamese, LetterText? Foreign, ForeignName? AddresseeOwn, DateOnly? DatedOn, int Year, bool IsDraft)
{
    /// <summary>The language beside or instead of Vietnamese, by its ISO 639 code.</summary>
    public string ForeignLanguage { get; init; } = "en";

    public PaperLanguage Language => (Vietnamese, Foreign) switch
    {
        (not null, not null) => PaperLanguage.Both,
        (null, not null) => PaperLanguage.English,
        _ => PaperLanguage.Vietnamese,
    };

    /// <summary>The language the file declares.</summary>
    internal string MainLanguage => Vietnamese is null ? ForeignLanguage : "vi";
}
