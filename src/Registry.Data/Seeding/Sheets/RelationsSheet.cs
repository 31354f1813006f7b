using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding.Sheets;

/// <summary>diplomatic_relations.csv: key <c>diplomatic-relations/LA</c>.</summary>
internal sealed class RelationsSheet() : AnniversarySheet("diplomatic_relations", "diplomatic-relations")
{
    private const string NoFramework = "none";

    protected override (string Key, AnniversaryDetails Details)? Describe(ReferenceRow row, IReadOnlyDictionary<string, Country> countries)
    {
        var country = CountryOf(row, countries);
        var day = row.Date(row.Number("year"), row.Number("month"), row.Number("day"));
        if (day.Precision == DatePrecision.None)
            return null; // no relations, or no date found

        if (row.Day("date") is { } whole && day.Date != whole)
            throw row.Broken("date", "differs from year, month and day");

        var note = row.OptionalLine("note", Anniversary.NoteLength);
        return (country.Iso2, new()
        {
            NameVi = $"Thiết lập quan hệ ngoại giao Việt Nam – {country.NameVi}",
            NameEn = $"Establishment of diplomatic relations between Viet Nam and {country.InSentence()}",
            Kind = AnniversaryKind.DiplomaticRelations,
            CountryIso2 = country.Iso2,
            Base = day,
            Rule = AnniversaryRule.Fixed,
            CountedBy = CountedBy(note),
            Source = row.Line("source", Anniversary.SourceLength),
            IsUncertain = row.Flag("uncertain"),
            Note = string.Join("; ", new[] { Framework(row), note }.OfType<string>()),
            IsPublic = true,
        });
    }

    /// <summary>Where two capitals were not on the same day, the notes say whose day this is.</summary>
    private static string? CountedBy(string? note) =>
        note is null ? null
        : note.StartsWith("New York", StringComparison.Ordinal) ? "New York"
        : note.StartsWith("Viet Nam marks", StringComparison.Ordinal) ? "Hà Nội"
        : null;

    private static string? Framework(ReferenceRow row)
    {
        var level = row.Line("framework", 60);
        if (level == NoFramework)
            return null;

        var since = row.Number("partnership_year") is { } year ? $" ({year})" : "";
        return level + since + (row.Flag("framework_uncertain") ? ", uncertain" : "");
    }
}
