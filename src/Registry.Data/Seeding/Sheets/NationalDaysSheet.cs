using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding.Sheets;

/// <summary>national_days.csv: key <c>national-day/LA</c>.</summary>
internal sealed class NationalDaysSheet() : AnniversarySheet("national_days", "national-day")
{
    private const string OwnCountry = "VN";
    private const string GeneralName = "National Day";

    /// <summary>Territories whose days a public calendar of a Vietnamese body does not carry.</summary>
    private static readonly string[] NotRecognised = ["TW", "XK"];

    protected override (string Key, AnniversaryDetails Details)? Describe(ReferenceRow row, IReadOnlyDictionary<string, Country> countries)
    {
        var country = CountryOf(row, countries);
        if (country.Iso2 == OwnCountry)
            return null; // Việt Nam's own great days are in multilateral_days.csv

        return (country.Iso2, new()
        {
            NameVi = row.Line("name_vi", Anniversary.NameLength),
            NameEn = NameIn(country, row.Line("name_en", Anniversary.NameLength)),
            Kind = AnniversaryKind.NationalDay,
            CountryIso2 = country.Iso2,
            Base = row.Date(row.Number("origin_year"), row.Number("month"), row.Number("day")),
            Rule = row.Read("rule", AnniversaryRule.Parse),
            Counting = IsBirthday(row) ? AnniversaryCounting.NotCounted : AnniversaryCounting.FromOrigin,
            AlternativeDates = row.Read("alt_dates", MonthDay.ParseList),
            Source = row.Line("source", Anniversary.SourceLength),
            IsUncertain = row.Flag("uncertain"),
            Note = row.OptionalLine("note", Anniversary.NoteLength),
            IsPublic = !NotRecognised.Contains(country.Iso2),
        });
    }

    /// <summary>National Day of Malaysia (Hari Merdeka): the country is named, and nothing said twice.</summary>
    private static string NameIn(Country country, string name)
    {
        var own = name.StartsWith(GeneralName, StringComparison.Ordinal) ? name[GeneralName.Length..].Trim(' ', '(', ')') : name;
        return own.Length == 0 ? $"{GeneralName} of {country.InSentence()}" : $"{GeneralName} of {country.InSentence()} ({own.Replace(" (", ", ", StringComparison.Ordinal).TrimEnd(')')})";
    }

    private static bool IsBirthday(ReferenceRow row) => row.Line("kind", 40) == "monarch-birthday";
}
