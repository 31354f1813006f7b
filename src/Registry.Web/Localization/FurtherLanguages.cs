using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;

namespace Registry.Web.Localization;

/// <summary>The words of calendars and the names of countries in the languages of partners; what is missing is said in English.</summary>
internal static class FurtherLanguages
{
    private static readonly FrozenDictionary<(string Language, string Key), string> Words = Read("further_words.csv");
    private static readonly FrozenDictionary<(string Language, string Key), string> Countries = Read("country_names.csv");

    public static string? Word(string language, string english) => Words.GetValueOrDefault((language, english));

    /// <summary>The name of a country after CLDR.</summary>
    public static string? Country(string language, string iso2) => Countries.GetValueOrDefault((language, iso2));

    /// <summary>A table whose first column is the key; each other column is a language.</summary>
    private static FrozenDictionary<(string Language, string Key), string> Read(string file)
    {
        using var reader = new StreamReader(typeof(FurtherLanguages).Assembly.GetManifestResourceStream(file)!);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        Dictionary<(string, string), string> cells = [];
        while (csv.Read())
        {
            foreach (var language in csv.HeaderRecord!.Skip(1))
            {
                if (csv.GetField(language) is { Length: > 0 } said)
                    cells[(language, csv.GetField(0)!)] = said;
            }
        }

        return cells.ToFrozenDictionary();
    }
}
