using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Papers;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Citations that do not agree with themselves or with each other.</summary>
internal static class PaperDefects
{
    /// <summary>First years of the Party's congress terms; a new one begins in January of its year.</summary>
    private static readonly (string Term, int From, int To)[] Terms =
        [("IX", 2001, 2006), ("X", 2006, 2011), ("XI", 2011, 2016), ("XII", 2016, 2021), ("XIII", 2021, 2026), ("XIV", 2026, 2031)];

    public static IEnumerable<Defect> Find(ReadProgramme plan, ReadingKnowledge knowledge)
    {
        var dated = plan.Papers.Where(paper => paper.Date.Date is not null).ToLookup(paper => paper.Key);
        HashSet<string> said = [];
        foreach (var paper in plan.Papers)
        {
            var number = PaperNumber.Of(paper.Number)!;
            if (number.RightForm is { } right)
                yield return new("Defect.PartyNumberForm", paper.Span, paper.Number, right);
            else if (!PaperTypes.Agrees(paper.Type, number.Mark))
                yield return new("Defect.TypeAndNumber", paper.Span, paper.Type, paper.Number);
            if (paper.Date.Precision == DatePrecision.None && paper.Number != plan.Number?.Value && !dated.Contains(paper.Key) && said.Add(paper.Key))
                yield return new("Defect.PaperWithoutDate", paper.Span, paper.Type, paper.Number);
            if (paper.Date.Date is { } date && dated[paper.Key].FirstOrDefault(other => other.Type == paper.Type && other.Date.Date != date) is { } other && paper.Span.Start > other.Span.Start)
                yield return new("Defect.PaperTwoDates", paper.Span, paper.Number, date, other.Date.Date!.Value);
            foreach (var defect in OfTerm(paper, number, dated, knowledge))
                yield return defect;
        }
    }

    /// <summary>The term that is named does not hold the day of the paper: as the plan dates it, or else as the register knows it.</summary>
    private static IEnumerable<Defect> OfTerm(ReadPaper paper, PaperNumber number, ILookup<string, ReadPaper> dated, ReadingKnowledge knowledge)
    {
        if (paper.Term is not { } term || !number.IsOfParty || number.Rest is not ("TW" or "TƯ"))
            yield break;

        if (DateOf(paper, dated) is { } on)
        {
            if (TermsOn(on) is { Length: > 0 } right && !right.Contains(term))
                yield return new("Defect.PaperTerm", paper.Span, paper.Number, term, right[0]);
            yield break;
        }

        var known = knowledge.Papers[paper.Key].Select(one => (one.IssuedOn, Terms: TermsOn(one.IssuedOn))).Where(one => one.Terms.Length > 0).ToList();
        if (known.Count > 0 && known.All(one => !one.Terms.Contains(term)))
            yield return new("Defect.PaperTermByRegister", paper.Span, paper.Number, term, known[0].IssuedOn, known[0].Terms[0]);
    }

    private static DateOnly? DateOf(ReadPaper paper, ILookup<string, ReadPaper> dated) => paper.Date.Date ?? dated[paper.Key].FirstOrDefault()?.Date.Date;

    /// <summary>In the year of a congress either term may be meant.</summary>
    private static string[] TermsOn(DateOnly date) =>
        [.. Terms.Where(term => date.Year >= term.From && date.Year <= term.To).Select(term => term.Term)];
}
