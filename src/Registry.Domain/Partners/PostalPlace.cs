namespace Registry.Domain.Partners;

/// <summary>Where post is brought: street, postcode, town and country, and the whole once more in the script of the place.</summary>
/// <param name="Lines">Building and street, line by line.</param>
/// <param name="CountryIso2">The country the post goes to, which for a mission is not its own.</param>
/// <param name="Own">The whole address in its own script, line by line.</param>
public sealed record PostalPlace(string? Lines, string? Postcode, string? Town, string? CountryIso2, string? Own)
{
    public const int LinesLength = 300;
    public const int PostcodeLength = 20;
    public const int TownLength = 100;
    public const int OwnLength = 500;

    /// <summary>The country from which the registry's letters are sent: its name stands on no envelope.</summary>
    private const string Home = "VN";

    /// <summary>Countries whose post reads the postcode after the town (Universal Postal Union, addressing of each country).</summary>
    private static readonly HashSet<string> PostcodeLast =
        ["AU", "BD", "CA", "GB", "HK", "ID", "IE", "IN", "JP", "KH", "KR", "MM", "NZ", "PK", "RU", "SG", "TH", "TW", "US", "VN", "ZA"];

    public bool IsEmpty => Lines is null && Postcode is null && Town is null && Own is null;

    /// <summary>As it stands on an envelope in Latin letters, line by line; the country last and in capitals, so that the post sees it first.</summary>
    /// <param name="country">The country's name in the language of the letter.</param>
    public IEnumerable<string> OnEnvelope(string? country)
    {
        if (Lines is null && Town is null && Postcode is null)
            return [];

        var town = CountryIso2 is { } code && PostcodeLast.Contains(code) ? new[] { Town, Postcode } : [Postcode, Town];
        return LinesOf(Lines)
            .Append(string.Join(' ', town.Where(part => part is not null)))
            .Append(CountryIso2 is null or Home ? "" : country?.ToUpperInvariant() ?? "")
            .Where(line => line.Length > 0);
    }

    /// <summary>As it stands on an envelope in its own script.</summary>
    public IEnumerable<string> OnEnvelopeInOwnScript() => LinesOf(Own);

    /// <summary>With spaces and empty lines set right.</summary>
    internal PostalPlace Checked() => new(
        PlainText.OptionalParagraph(Lines, LinesLength, nameof(Partner.PostalLines)),
        PlainText.OptionalLine(Postcode, PostcodeLength, nameof(Postcode)),
        PlainText.OptionalLine(Town, TownLength, nameof(Town)),
        CountryIso2,
        PlainText.OptionalParagraph(Own, OwnLength, nameof(Partner.PostalOwn)));

    private static string[] LinesOf(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
