using Registry.Domain.Anniversaries;

namespace Registry.Data.Seeding.Sheets;

/// <summary>What the days of many countries are, by their keys and scopes.</summary>
internal static class MultilateralKinds
{
    /// <summary>What a day of the scope is unless its key says more.</summary>
    public static IReadOnlyDictionary<string, AnniversaryKind> ByScope { get; } = new Dictionary<string, AnniversaryKind>
    {
        ["vietnam-national"] = AnniversaryKind.TraditionDay,
        ["vietnam-diplomacy"] = AnniversaryKind.Other,
        ["vufo"] = AnniversaryKind.TraditionDay,
        ["bilateral"] = AnniversaryKind.Other,
        ["asean"] = AnniversaryKind.Accession,
        ["united-nations"] = AnniversaryKind.International,
        ["other-organisation"] = AnniversaryKind.International,
        ["international"] = AnniversaryKind.International,
    };

    /// <summary>Decree 145/2013/NĐ-CP, article 4, names the great national days one by one; Tết has a kind of its own.</summary>
    private static readonly Dictionary<string, AnniversaryKind> ByKey = new()
    {
        ["vn-tet"] = AnniversaryKind.LunarFestival,
        ["vn-hung-kings"] = AnniversaryKind.GreatNationalDay,
        ["vn-party-founding"] = AnniversaryKind.GreatNationalDay,
        ["vn-reunification"] = AnniversaryKind.GreatNationalDay,
        ["vn-dien-bien-phu"] = AnniversaryKind.GreatNationalDay,
        ["vn-ho-chi-minh-birthday"] = AnniversaryKind.GreatNationalDay,
        ["vn-august-revolution"] = AnniversaryKind.GreatNationalDay,
        ["vn-national-day"] = AnniversaryKind.GreatNationalDay,
        ["vn-laos-volunteers"] = AnniversaryKind.TraditionDay,
        ["vn-laos-treaty"] = AnniversaryKind.Partnership,
        ["eu-vn-relations"] = AnniversaryKind.DiplomaticRelations,
        ["eu-vn-comprehensive-strategic"] = AnniversaryKind.Partnership,
        ["un-day"] = AnniversaryKind.Accession,
        ["au-vn-observer"] = AnniversaryKind.Accession,
    };

    private static readonly Dictionary<string, string> Countries = new()
    {
        ["vn-cambodia-victory"] = "KH",
        ["vn-laos-treaty"] = "LA",
        ["vn-laos-volunteers"] = "LA",
        ["ru-victory-day"] = "RU",
        ["ru-october-revolution"] = "RU",
        ["asean-bn-joins"] = "BN",
        ["asean-kh-joins"] = "KH",
        ["asean-la-joins"] = "LA",
        ["asean-mm-joins"] = "MM",
        ["asean-tl-joins"] = "TL",
    };

    public static AnniversaryKind Of(string key, AnniversaryKind byScope) =>
        ByKey.TryGetValue(key, out var kind) ? kind
        : key.EndsWith("-joins", StringComparison.Ordinal) || key.EndsWith("-founding", StringComparison.Ordinal) && byScope == AnniversaryKind.International
            ? AnniversaryKind.Accession
            : byScope;

    /// <summary>The country a day is about, beside Việt Nam.</summary>
    public static string? CountryOf(string key) => Countries.GetValueOrDefault(key);

    /// <summary>The Hùng Kings' day has a class by the number of the year; days without a year of origin are not counted.</summary>
    public static AnniversaryCounting CountingOf(string key, int? originYear) =>
        key == "vn-hung-kings" ? AnniversaryCounting.ByYearNumber
        : originYear is null ? AnniversaryCounting.NotCounted
        : AnniversaryCounting.FromOrigin;
}
