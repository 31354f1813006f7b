using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Mentions;

/// <summary>Finds among the days the registry knows the one that a plan means.</summary>
internal sealed class DayNames
{
    /// <summary>How much of a day's name must be said.</summary>
    private const double Enough = 0.72;

    /// <summary>Words that hardly tell one day from another.</summary>
    private static readonly HashSet<string> Weak = ["ngay", "viet", "nam", "nuoc", "va", "cac", "lan", "thu", "cua", "thanh", "lap", "ky", "to", "chuc", "nhan", "dan", "cong", "hoa"];

    /// <summary>How papers shorten words of such names.</summary>
    private static readonly Dictionary<string, string[]> Shortened = new()
    {
        ["chxhcn"] = ["cong", "hoa", "xa", "hoi", "chu", "nghia"],
        ["xhcn"] = ["xa", "hoi", "chu", "nghia"],
        ["dcs"] = ["dang", "cong", "san"],
        ["qdnd"] = ["quan", "doi", "nhan", "dan"],
        ["mttq"] = ["mat", "tran", "to", "quoc"],
        ["lhq"] = ["lien", "hop", "quoc"],
        ["eu"] = ["lien", "minh", "chau", "au"],
        ["tncs"] = ["thanh", "nien", "cong", "san"],
    };

    private readonly IReadOnlyList<KnownDay> days;
    private readonly List<(KnownDay Day, HashSet<string> Words)> named;
    private readonly Dictionary<string, int> uses;

    public DayNames(IReadOnlyList<KnownDay> days)
    {
        this.days = days;
        named = [.. days.Where(day => day.Kind is not (AnniversaryKind.DiplomaticRelations or AnniversaryKind.NationalDay))
            .Select(day => (day, Words(BareText.Of(day.NameVi)).ToHashSet()))];
        uses = named.SelectMany(day => day.Words).GroupBy(word => word).ToDictionary(word => word.Key, word => word.Count());
    }

    /// <summary>The relations with a country, or its national day.</summary>
    public KnownDay? Of(AnniversaryKind kind, string iso2, PartialDate printed) =>
        days.Where(day => day.Kind == kind && day.CountryIso2 == iso2)
            .OrderByDescending(day => printed.MonthDay is not null && day.Base.MonthDay == printed.MonthDay).FirstOrDefault();

    /// <summary>A day by its name: the words of the name, weighed by how few names have them, must nearly all be there.</summary>
    public (KnownDay Day, bool IsSure)? Named(string bare, int? baseYear, PartialDate printed)
    {
        var said = Words(bare).ToHashSet();
        var best = named.Select(day => (day.Day, Score: Score(day.Words, said), Fits: Fits(day.Day, baseYear, printed)))
            .Where(day => day.Score >= Enough || (day.Fits && day.Score >= Enough - 0.25))
            .OrderByDescending(day => day.Score + (day.Fits ? 0.35 : 0)).ThenByDescending(day => day.Day.NameVi.Length).FirstOrDefault();
        return best.Day is null ? null : (best.Day, best.Score >= 0.9 || best.Fits);
    }

    private static bool Fits(KnownDay day, int? baseYear, PartialDate printed) =>
        (baseYear is not null && day.Base.Year == baseYear) || (printed.MonthDay is not null && printed.MonthDay == day.Base.MonthDay);

    private double Score(HashSet<string> words, HashSet<string> said)
    {
        var all = words.Sum(Weight);
        var hit = words.Where(said.Contains).Sum(Weight);
        return all == 0 ? 0 : hit / all;
    }

    private double Weight(string word) => (Weak.Contains(word) ? 0.25 : 1) / Math.Sqrt(uses.GetValueOrDefault(word, 1));

    /// <remarks>What stands in brackets explains a name and is not part of it.</remarks>
    private static IEnumerable<string> Words(string bare)
    {
        var open = bare.IndexOf('(', StringComparison.Ordinal);
        return (open > 12 ? bare[..open] : bare).Split([' ', ',', '-', '.', ';', '(', ')', '"', ':', '/', '\v'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Shortened.GetValueOrDefault(word, [word]));
    }
}
