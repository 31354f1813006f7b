using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Domain.Programmes.Reading.Mentions;

namespace Registry.Domain.Programmes.Reading;

/// <summary>What the registry knows that helps to understand a plan: countries by all their names, days that return, and papers with their dates.</summary>
public sealed class ReadingKnowledge(IEnumerable<KnownCountry> countries, IEnumerable<KnownDay> days, IEnumerable<KnownPaper>? papers = null)
{
    public static ReadingKnowledge None { get; } = new([], []);

    public IReadOnlyList<KnownDay> Days { get; } = [.. days];

    /// <summary>Papers of the register by number; Party numbers return in each term, so there may be several.</summary>
    internal ILookup<string, KnownPaper> Papers { get; } = (papers ?? []).ToLookup(paper => ReadPaper.KeyOf(paper.Number));

    internal CountryNames Countries { get; } = new(countries);

    internal DayNames DayNames => field ??= new(Days);
}

/// <summary>A paper of the register, as far as the reader must know it.</summary>
public sealed record KnownPaper(string Number, DateOnly IssuedOn);

/// <summary>A country with every name a plan may call it by.</summary>
public sealed record KnownCountry(string Iso2, IReadOnlyList<string> Names)
{
    public static KnownCountry Of(Country country) =>
        new(country.Iso2, [country.NameVi, .. Split(country.OfficialVi), .. Split(country.OtherNames), country.NameEn]);

    private static string[] Split(string? names) => (names ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A day that returns, as far as the reader must know it.</summary>
public sealed record KnownDay(int Id, string? Key, AnniversaryKind Kind, string? CountryIso2, PartialDate Base, string NameVi)
{
    /// <summary>Other days in use, as a list of MM-dd.</summary>
    public string AlternativeDates { get; init; } = "";

    public bool IsVerified { get; init; } = true;

    /// <summary>It falls on one day of the solar year.</summary>
    public bool IsFixed { get; init; } = true;

    public static KnownDay Of(Anniversary day) => new(day.Id, day.Key, day.Kind, day.CountryIso2, day.Base, day.NameVi)
    {
        AlternativeDates = day.AlternativeDates,
        IsVerified = day.IsVerified,
        IsFixed = day.Rule.Equals(AnniversaryRule.Fixed),
    };
}
