namespace Registry.Domain.Subscriptions;

/// <summary>The languages a calendar can speak: Vietnamese, English, both in each title, or a further one, alone or after the Vietnamese.</summary>
public static class FeedLanguages
{
    public const string Both = "both";

    private const string Vietnamese = "vi";
    private const string English = "en";
    private const string AfterVietnamese = "vi+";

    /// <summary>Codes of ISO 639 of the languages of many partners.</summary>
    public static IReadOnlyList<string> Further { get; } = ["de", "es", "fr", "ja", "km", "ko", "lo", "ru", "th", "zh"];

    private static readonly Dictionary<string, string> Countries = new()
    {
        ["AT"] = "de", ["DE"] = "de", ["LI"] = "de",
        ["AR"] = "es", ["BO"] = "es", ["CL"] = "es", ["CO"] = "es", ["CR"] = "es", ["CU"] = "es", ["EC"] = "es", ["ES"] = "es",
        ["MX"] = "es", ["NI"] = "es", ["PA"] = "es", ["PE"] = "es", ["PY"] = "es", ["SV"] = "es", ["UY"] = "es", ["VE"] = "es",
        ["CI"] = "fr", ["CM"] = "fr", ["FR"] = "fr", ["MC"] = "fr", ["MG"] = "fr", ["ML"] = "fr", ["SN"] = "fr",
        ["JP"] = "ja", ["KH"] = "km", ["KP"] = "ko", ["KR"] = "ko", ["LA"] = "lo", ["TH"] = "th",
        ["BY"] = "ru", ["KG"] = "ru", ["KZ"] = "ru", ["RU"] = "ru",
        ["CN"] = "zh", ["HK"] = "zh", ["MO"] = "zh", ["TW"] = "zh",
    };

    /// <summary>The further language that partners of this country most likely read; none known.</summary>
    public static string? OfCountry(string? iso2) => Countries.GetValueOrDefault(iso2 ?? "");

    /// <summary>The same where it is spoken; otherwise English.</summary>
    public static string Known(string language) =>
        language is Vietnamese or Both || Further.Contains(FurtherOf(language) ?? "") ? language : English;

    /// <summary>The further language among what is spoken; none in Vietnamese, English or both.</summary>
    public static string? FurtherOf(string language) => language switch
    {
        Vietnamese or English or Both => null,
        _ => language.StartsWith(AfterVietnamese, StringComparison.Ordinal) ? language[AfterVietnamese.Length..] : language,
    };

    /// <summary>Vietnamese first, then the further language.</summary>
    public static string WithVietnamese(string further) => AfterVietnamese + further;

    /// <summary>The language of each title, or the two of them in their order.</summary>
    public static (string First, string? Second) Parts(string language) =>
        language == Both ? (Vietnamese, English)
        : language.StartsWith(AfterVietnamese, StringComparison.Ordinal) ? (Vietnamese, FurtherOf(language))
        : (language, null);
}
