using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Domain.Tests.Support;

/// <summary>The anniversaries of the reference files, by their keys.</summary>
internal static class ReferenceDays
{
    public static IReadOnlyDictionary<string, Anniversary> ByKey { get; } = All().ToDictionary(day => day.Key!);

    private static IEnumerable<Anniversary> All()
    {
        foreach (var row in TestData.Reference("national_days.csv"))
        {
            var (key, details) = Day($"national-day/{row["iso2"]}", row, "origin_year", AnniversaryKind.NationalDay, AnniversaryRule.Parse(row["rule"]));
            yield return Known(key, details with
            {
                NameVi = row["name_vi"],
                NameEn = row["name_en"],
                CountryIso2 = row["iso2"],
                AlternativeDates = MonthDay.ParseList(row["alt_dates"]),
                Counting = row["kind"] == "monarch-birthday" ? AnniversaryCounting.NotCounted : AnniversaryCounting.FromOrigin,
            });
        }

        foreach (var row in TestData.Reference("diplomatic_relations.csv"))
        {
            var (key, details) = Day($"diplomatic-relations/{row["iso2"]}", row, "year", AnniversaryKind.DiplomaticRelations, AnniversaryRule.Fixed);
            yield return Known(key, details with { CountryIso2 = row["iso2"] });
        }

        foreach (var row in TestData.Reference("multilateral_days.csv"))
            yield return Multilateral(row);
    }

    private static Anniversary Multilateral(IReadOnlyDictionary<string, string> row)
    {
        var isLunar = row["calendar"] == "lunar";
        var (key, details) = Day($"multilateral/{row["key"]}", row, "origin_year", AnniversaryKind.International, AnniversaryRule.Fixed);
        return Known(key, details with
        {
            NameVi = row["name_vi"],
            NameEn = row["name_en"],
            Scope = row["scope"],
            Rule = isLunar ? AnniversaryRule.Parse($"lunar: {row["day"]}/{row["month"]}") : AnniversaryRule.Fixed,
            Base = isLunar ? default : details.Base,
            Counting = row["key"] == "vn-hung-kings" ? AnniversaryCounting.ByYearNumber : AnniversaryCounting.FromOrigin,
        });
    }

    private static (string Key, AnniversaryDetails Details) Day(
        string key, IReadOnlyDictionary<string, string> row, string yearColumn, AnniversaryKind kind, AnniversaryRule rule) =>
        (key, new()
        {
            NameVi = key,
            NameEn = key,
            Kind = kind,
            Base = new(Number(row[yearColumn]), Number(row["month"]), Number(row["day"])),
            Rule = rule,
            Source = row["source"],
            IsUncertain = row["uncertain"] == "y",
        });

    private static Anniversary Known(string key, AnniversaryDetails details) =>
        Anniversary.FromReference(key, "hash", details, SomeDay.Morning);

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
