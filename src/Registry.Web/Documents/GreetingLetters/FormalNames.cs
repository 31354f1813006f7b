using System.Collections.Frozen;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>Countries in English as a letter to their consulate names them; the reference data has the short names only.</summary>
/// <remarks>After the names that member states use at the United Nations. A country that is not here keeps its short name.</remarks>
public static class FormalNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["AE"] = "the United Arab Emirates",
        ["AO"] = "the Republic of Angola",
        ["AR"] = "the Argentine Republic",
        ["AT"] = "the Republic of Austria",
        ["AU"] = "the Commonwealth of Australia",
        ["AZ"] = "the Republic of Azerbaijan",
        ["BD"] = "the People’s Republic of Bangladesh",
        ["BE"] = "the Kingdom of Belgium",
        ["BG"] = "the Republic of Bulgaria",
        ["BN"] = "Brunei Darussalam",
        ["BR"] = "the Federative Republic of Brazil",
        ["BY"] = "the Republic of Belarus",
        ["CH"] = "the Swiss Confederation",
        ["CL"] = "the Republic of Chile",
        ["CN"] = "the People’s Republic of China",
        ["CU"] = "the Republic of Cuba",
        ["CZ"] = "the Czech Republic",
        ["DE"] = "the Federal Republic of Germany",
        ["DK"] = "the Kingdom of Denmark",
        ["DZ"] = "the People’s Democratic Republic of Algeria",
        ["EG"] = "the Arab Republic of Egypt",
        ["ES"] = "the Kingdom of Spain",
        ["FI"] = "the Republic of Finland",
        ["FR"] = "the French Republic",
        ["GB"] = "the United Kingdom of Great Britain and Northern Ireland",
        ["GR"] = "the Hellenic Republic",
        ["ID"] = "the Republic of Indonesia",
        ["IL"] = "the State of Israel",
        ["IN"] = "the Republic of India",
        ["IR"] = "the Islamic Republic of Iran",
        ["IT"] = "the Italian Republic",
        ["KH"] = "the Kingdom of Cambodia",
        ["KP"] = "the Democratic People’s Republic of Korea",
        ["KR"] = "the Republic of Korea",
        ["KZ"] = "the Republic of Kazakhstan",
        ["LA"] = "the Lao People’s Democratic Republic",
        ["LK"] = "the Democratic Socialist Republic of Sri Lanka",
        ["MA"] = "the Kingdom of Morocco",
        ["MM"] = "the Republic of the Union of Myanmar",
        ["MX"] = "the United Mexican States",
        ["MZ"] = "the Republic of Mozambique",
        ["NL"] = "the Kingdom of the Netherlands",
        ["NO"] = "the Kingdom of Norway",
        ["PH"] = "the Republic of the Philippines",
        ["PK"] = "the Islamic Republic of Pakistan",
        ["PL"] = "the Republic of Poland",
        ["PS"] = "the State of Palestine",
        ["PT"] = "the Portuguese Republic",
        ["RU"] = "the Russian Federation",
        ["SA"] = "the Kingdom of Saudi Arabia",
        ["SE"] = "the Kingdom of Sweden",
        ["SG"] = "the Republic of Singapore",
        ["SK"] = "the Slovak Republic",
        ["TH"] = "the Kingdom of Thailand",
        ["TL"] = "the Democratic Republic of Timor-Leste",
        ["TR"] = "the Republic of Türkiye",
        ["US"] = "the United States of America",
        ["UZ"] = "the Republic of Uzbekistan",
        ["VE"] = "the Bolivarian Republic of Venezuela",
        ["ZA"] = "the Republic of South Africa",
    }.ToFrozenDictionary();

    public static string InEnglish(string iso2, string shortName) => Names.GetValueOrDefault(iso2, shortName);
}
