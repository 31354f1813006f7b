using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>Names of countries within an English sentence.</summary>
internal static class EnglishNames
{
    private static readonly string[] Openings = ["United ", "Central African ", "Dominican ", "Marshall ", "Solomon ", "Cook ", "Holy "];
    private static readonly string[] Whole = ["Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles"];

    /// <summary>The name with its article: the Philippines, the United States.</summary>
    public static string InSentence(this Country country) =>
        Whole.Contains(country.NameEn) || Openings.Any(opening => country.NameEn.StartsWith(opening, StringComparison.Ordinal))
            ? $"the {country.NameEn}"
            : country.NameEn;
}
