using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Days.Lunar;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Mentions;

/// <summary>Finds the anniversaries a paragraph names and links each to the day the registry knows.</summary>
internal sealed partial class AnniversaryFinder(ReadingKnowledge knowledge, int? planYear)
{
    private const string Home = "VN";
    private const int NameLength = 120;

    public IReadOnlyList<ReadAnniversary> In(Passage passage)
    {
        if (!Trigger().IsMatch(passage.Bare))
            return [];

        List<ReadAnniversary> found = [];
        int? ordinal = null;
        foreach (var (clause, goesOn) in Clauses(passage))
        {
            ordinal = OrdinalOf(clause) ?? (goesOn ? ordinal : null);
            found.AddRange(InClause(clause, ordinal, passage));
        }

        // of two that are one day, the one that is told with its year
        return [.. found.OrderBy(day => day.Year is null).DistinctBy(day => (day.Kind, day.CountryIso2, day.Known?.Id, day.Known?.Key, day.CountryIso2 is null && day.Known is null ? day.Written : ""))];
    }

    private IEnumerable<ReadAnniversary> InClause(Passage clause, int? ordinal, Passage passage)
    {
        var printed = PrintedDates.Of(clause.Text, planYear);
        if (Relations().Match(clause.Bare) is { Success: true } relations)
            return Partners(clause, relations.Index, passage).Select(country => Linked(clause, AnniversaryKind.DiplomaticRelations, country, ordinal, printed));
        if (NationalDay().Match(clause.Bare) is { Success: true } national)
            return NationalDays(clause, national.Index, ordinal, printed);

        return Event().IsMatch(clause.Bare) || (ordinal is not null && Counted().IsMatch(clause.Bare)) ? Named(clause, ordinal, printed) : [];
    }

    private IEnumerable<ReadAnniversary> NationalDays(Passage clause, int at, int? ordinal, PrintedDates printed)
    {
        var foreign = Foreign(clause, at).ToList();
        if (foreign.Count > 0)
            return foreign.Select(country => Linked(clause, AnniversaryKind.NationalDay, country, ordinal, printed));
        if (clause.Bare[at..].StartsWith("quoc", StringComparison.Ordinal) && knowledge.Countries.In(clause.Text).Any(country => country.Iso2 == Home) || clause.Bare.Contains("2/9", StringComparison.Ordinal))
            return Named(clause, ordinal, printed) is { Count: > 0 } own ? own : [Linked(clause, AnniversaryKind.NationalDay, Home, ordinal, printed)];

        return [new(clause.Line, AnniversaryKind.NationalDay, null, ordinal, clause.Span) { Confidence = Confidence.Guess, Why = new("Reading.DaysOfManyCountries") }];
    }

    /// <summary>"… quan hệ ngoại giao và 50 năm ký Hiệp ước Việt Nam - Lào": the country may stand behind the next day.</summary>
    private List<string> Partners(Passage clause, int at, Passage passage)
    {
        var here = Foreign(clause, at).ToList();
        return here.Count > 0 ? here : [.. Foreign(passage, passage.Text.IndexOf(clause.Text, StringComparison.Ordinal)).Take(1)];
    }

    private IEnumerable<string> Foreign(Passage clause, int at) =>
        knowledge.Countries.In(clause.Text).Where(country => country.Start >= at && country.Iso2 != Home).Select(country => country.Iso2).Distinct();

    private List<ReadAnniversary> Named(Passage clause, int? ordinal, PrintedDates printed)
    {
        var year = printed.Occurrence.Year ?? planYear;
        var baseYear = printed.Base.Year ?? year - ordinal;
        if (knowledge.DayNames.Named(Around(clause.Bare), baseYear, printed.Base) is { } named)
            return [AnniversaryLink.Known(Mention(clause, named.Day.Kind, named.Day.CountryIso2, ordinal, printed), named.Day, year, named.IsSure) with { Year = printed.Occurrence.Year ?? YearTold(clause, named.Day) }];
        if (ordinal is null && printed.Base.Precision == DatePrecision.None)
            return [];

        var kind = clause.Bare.Contains("thiet lap quan he", StringComparison.Ordinal) || clause.Bare.Contains("ket nghia", StringComparison.Ordinal) ? AnniversaryKind.Partnership
            : clause.Bare.Contains("gia nhap", StringComparison.Ordinal) ? AnniversaryKind.Accession : AnniversaryKind.Other;
        return [AnniversaryLink.Unknown(Mention(clause, kind, Foreign(clause, 0).FirstOrDefault(), ordinal, printed), year)];
    }

    /// <summary>A day that moves is told with its year, by name or by number, where it is not that of the plan.</summary>
    private int? YearTold(Passage clause, KnownDay day)
    {
        if (day.IsFixed || planYear is not { } plan)
            return null;

        return CanChi.YearNamedIn(clause.Text, plan)
            ?? (YearBehind().Match(clause.Bare) is { Success: true } told ? int.Parse(told.Groups["year"].Value, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The name of a day stands right where the day is spoken of.</summary>
    private static string Around(string bare)
    {
        var said = Ordinal().Match(bare) is { Success: true } counted ? counted : NationalDay().Match(bare) is { Success: true } national ? national : Event().Match(bare);
        var from = said.Success ? said.Index : 0;
        return bare.Substring(from, Math.Min(NameLength, bare.Length - from));
    }

    private ReadAnniversary Linked(Passage clause, AnniversaryKind kind, string country, int? ordinal, PrintedDates printed)
    {
        var year = printed.Occurrence.Year ?? planYear;
        var mention = Mention(clause, kind, country, ordinal, printed);
        return knowledge.DayNames.Of(kind, country, printed.Base) is { } day ? AnniversaryLink.Known(mention, day, year, isSure: true) : AnniversaryLink.Unknown(mention, year);
    }

    private static ReadAnniversary Mention(Passage clause, AnniversaryKind kind, string? country, int? ordinal, PrintedDates printed) =>
        new(clause.Line, kind, country, ordinal, clause.Span) { PrintedBase = printed.Base, PrintedOccurrence = printed.Occurrence };

    /// <summary>The pieces of a list of days; true for one that goes on with "và" under the same number of years.</summary>
    private static IEnumerable<(Passage Clause, bool GoesOn)> Clauses(Passage passage)
    {
        var (start, goesOn) = (0, false);
        foreach (Match cut in Cuts().Matches(passage.Bare))
        {
            yield return (passage.Slice(start, cut.Index - start, " ,;."), goesOn);
            (start, goesOn) = (cut.Index + cut.Length, cut.Value.Contains("va", StringComparison.Ordinal));
        }

        yield return (passage.Slice(start, passage.Text.Length - start, " ,;."), goesOn);
    }

    private static int? OrdinalOf(Passage clause) => Ordinal().Match(clause.Bare) is { Success: true } match
        ? int.Parse(match.Groups["ordinal"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"ky niem|quoc khanh|\d nam ngay|\d nam thiet|ngay (?:truyen thong|thanh lap|sinh|giai phong|chien thang|quoc te)|tet nguyen|thiet lap quan he|\d nam (?:viet nam|gia nhap|thanh lap)|ngay le")]
    private static partial Regex Trigger();

    [GeneratedRegex(@"(?:;|\.\s|:\s|,?\s+va\s+(?=(?:le )?ky niem|chao mung|ngay |quoc khanh|\d{1,3} nam)|,\s*(?=(?:le )?ky niem|chao mung|\d{1,3} nam|quoc khanh|(?:nhan )?ngay (?!\d)|nhan dip|dip|viet nam giu)|\s+(?=nhan dip|gan voi))")]
    private static partial Regex Cuts();

    [GeneratedRegex(@"(?<![/\d-])\b(?<ordinal>\d{1,3}) nam\b(?! \d)|\blan thu (?<ordinal>\d{1,3})\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:thiet lap (?:moi )?(?:quan he ngoai giao|qhng)|quan he ngoai giao)")]
    private static partial Regex Relations();

    [GeneratedRegex(@"quoc khanh|ngay le (?:ky niem |lon |quan trong |lon/quan trong |trong dai )*cua (?:cac nuoc|nuoc)")]
    private static partial Regex NationalDay();

    [GeneratedRegex(@"ngay (?:truyen thong|thanh lap|sinh|giai phong|chien thang|quoc te|ky|toan quoc|thong nhat)|sinh nhat|ky niem (?:ngay|chien thang|cach mang|giai phong)|tet nguyen dan|cach mang thang|gio to")]
    private static partial Regex Event();

    [GeneratedRegex(@"(?:tet|gio to|am lich)\D{0,40}\b(?<year>20\d{2})\b")]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"thanh lap|gia nhap|truyen thong|ngay|chien thang|giai phong|cach mang|hiep (?:dinh|uoc)|thiet lap|quan he|ket nghia|tro thanh|cong dong|hop tac")]
    private static partial Regex Counted();
}
