using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding.Sheets;

/// <summary>multilateral_days.csv: key <c>multilateral/asean-founding</c>.</summary>
internal sealed class MultilateralSheet() : AnniversarySheet("multilateral_days", "multilateral")
{
    private static readonly Dictionary<string, bool> Calendars = new() { ["gregorian"] = false, ["lunar"] = true };

    protected override (string Key, AnniversaryDetails Details)? Describe(ReferenceRow row, IReadOnlyDictionary<string, Country> countries)
    {
        var key = row.Line("key", 60);
        var scope = row.OneOf("scope", MultilateralKinds.ByScope);
        var isLunar = row.OneOf("calendar", Calendars);
        var (year, month, day) = (row.Number("origin_year"), row.Number("month"), row.Number("day"));
        var iso2 = MultilateralKinds.CountryOf(key);
        if (iso2 is not null && !countries.ContainsKey(iso2))
            throw row.Broken("key", $"“{iso2}” is an unknown country");

        return (key, new()
        {
            NameVi = row.Line("name_vi", Anniversary.NameLength),
            NameEn = row.Line("name_en", Anniversary.NameLength),
            Kind = MultilateralKinds.Of(key, scope),
            CountryIso2 = iso2,
            Scope = row.Line("scope", Anniversary.ScopeLength),
            // month and day of a lunar row are not those of the sun: they live in the rule
            Base = isLunar ? row.Date(year, null, null) : row.Date(year, month, day),
            Rule = isLunar ? row.Rule("day", () => AnniversaryRule.Parse(string.Create(CultureInfo.InvariantCulture, $"lunar: {day}/{month}"))) : AnniversaryRule.Fixed,
            Counting = MultilateralKinds.CountingOf(key, year),
            Source = row.Line("source", Anniversary.SourceLength),
            IsUncertain = row.Flag("uncertain"),
            Note = row.OptionalLine("note", Anniversary.NoteLength),
            IsPublic = true,
        });
    }
}
