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

    private static readonly Dictionary<string, string> Countries = new Dictionary<string, string>
    {
        ["de"] = "AT DE LI",
        ["es"] = "AR BO CL CO CR CU EC ES MX NI PA PE PY SV UY VE",
        ["fr"] = "CI CM FR MC MG ML SN",
        ["ja"] = "JP",
        ["km"] = "KH",
        ["ko"] = "KP KR",
        ["lo"] = "LA",
        ["ru"] = "BY KG KZ RU",
        ["th"] = "TH",
        ["zh"] = "CN HK MO TW",
    }.SelectMany(one => one.Value.Split(' '), (one, country) => (country, one.Key)).ToDictionary(pair => pair.country, pair => pair.Key);

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
