using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Looks up the papers that a programme cites: are they in force on its day, and are their numbers right?</summary>
public sealed class BasisChecks(RegistryDbContext db, TimeProvider time)
{
    /// <summary>The day on the paper; of a draft the day it is meant for, or today.</summary>
    public DateOnly DayOf(Programme programme) => programme.DatedOn ?? programme.PlannedIssueOn ?? time.Today();

    public async Task<IReadOnlyList<BasisFinding>> OfAsync(IEnumerable<string> lines, DateOnly day, CancellationToken cancellation)
    {
        var cited = lines.SelectMany(line => PaperCitation.FindIn(line).Select(citation => (Line: line, Citation: citation))).ToList();
        var keys = cited.Select(one => one.Citation.Number.Number!.Key).Distinct().ToList();
        var known = (await db.LegalDocuments.AsNoTracking().Where(paper => keys.Contains(paper.NumberKey))
            .Include(paper => paper.ReplacedBy).ThenInclude(one => one.Newer).AsSplitQuery().ToListAsync(cancellation)).ToLookup(paper => paper.NumberKey);
        return [.. cited.SelectMany(one => Findings(one.Line, one.Citation, known[one.Citation.Number.Number!.Key].ToList(), day)).Distinct()];
    }

    private static IEnumerable<BasisFinding> Findings(string line, PaperCitation citation, List<LegalDocument> known, DateOnly day)
    {
        var number = citation.Number.Number!;
        foreach (var defect in citation.Number.Defects.Where(defect => defect is not (NumberDefect.Spaces or NumberDefect.Dashes)))
            yield return new(BasisProblem.Number, citation.Number.Written.Trim(), defect == NumberDefect.TypeDisagrees ? citation.TypeName : $"{number}", null);
        if (WrongTerm(line, citation, number) is { } term)
            yield return new(BasisProblem.Term, $"{number}", term, null);

        var one = known.Find(paper => citation.IssuedOn is null || paper.IssuedOn == citation.IssuedOn);
        if (one is null && known is [{ IssuedOn: { } on } other])
            yield return new(BasisProblem.Day, other.Name, Domain.Days.DayText.Numeric(on), other.Id);
        if (one?.ForceOn(day) is LegalForce.Over or LegalForce.InPart or LegalForce.NotYet)
            yield return new(ProblemOf(one.ForceOn(day)), one.Name, ReplacedBy(one), one.Id);
    }

    // "Chỉ thị số 38-CT/TW … (khóa X)": a paper of 2019 belongs to the twelfth term
    private static string? WrongTerm(string line, PaperCitation citation, PaperNumber number)
    {
        if (!number.Symbol.EndsWith("/TW", StringComparison.Ordinal) || citation.IssuedOn is not { } on || PartyTerms.Of(on) is not { } right)
            return null;

        var rest = line[Math.Min(citation.Start, line.Length)..];
        var until = rest.IndexOf(';', StringComparison.Ordinal);
        return PartyTerms.NamedIn(until < 0 ? rest : rest[..until]) is { } named && named != right ? right : null;
    }

    private static BasisProblem ProblemOf(LegalForce force) => force switch
    {
        LegalForce.Over => BasisProblem.Over,
        LegalForce.InPart => BasisProblem.InPart,
        _ => BasisProblem.NotYet,
    };

    private static string? ReplacedBy(LegalDocument paper) =>
        paper.ReplacedBy.OrderBy(one => one.IsPartial).Select(one => one.Newer?.Name).FirstOrDefault();
}

/// <summary>What is wrong with a paper that a programme cites.</summary>
public enum BasisProblem
{
    Over,
    InPart,
    NotYet,
    Number,
    Term,
    Day,
}

/// <param name="Right">What it should be, or what took its place.</param>
/// <param name="DocumentId">Where the register knows it.</param>
public sealed record BasisFinding(BasisProblem Problem, string Cited, string? Right, int? DocumentId);
