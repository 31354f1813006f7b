using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Localization;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Findings and differences in words.</summary>
public static class ApprovalWords
{
    public static string Of(BasisFinding finding, IStringLocalizer<Text> text) => finding switch
    {
        { Problem: BasisProblem.Over, Right: { } newer } => text["{0} is no longer in force: {1} took its place.", finding.Cited, newer],
        { Problem: BasisProblem.Over } => text["{0} is no longer in force.", finding.Cited],
        { Problem: BasisProblem.InPart, Right: { } newer } => text["{0} was changed in part by {1}.", finding.Cited, newer],
        { Problem: BasisProblem.InPart } => text["{0} was changed in part.", finding.Cited],
        { Problem: BasisProblem.NotYet } => text["{0} is not in force yet on the day of this paper.", finding.Cited],
        { Problem: BasisProblem.Term } => text["{0}: its day belongs to term {1} of the Central Committee.", finding.Cited, finding.Right!],
        { Problem: BasisProblem.Day } => text["{0} is of {1} in the register; the day cited differs.", finding.Cited, finding.Right!],
        _ when finding.Right == finding.Cited || finding.Right is null => text["Number {0}: look at it again.", finding.Cited],
        _ when finding.Right.Contains('/', StringComparison.Ordinal) => text["Number “{0}” is written {1}.", finding.Cited, finding.Right],
        _ => text["“{0}” cannot be the number of a {1}.", finding.Cited, finding.Right],
    };

    /// <summary>"07 hoạt động mới" and so on, in one line.</summary>
    public static string Of(ProgrammeDifference difference, IStringLocalizer<Text> text) => string.Join(" · ", new[]
    {
        difference.Added.Count > 0 ? text["{0} new", difference.Added.Count].Value : null,
        difference.Removed.Count > 0 ? text["{0} gone", difference.Removed.Count].Value : null,
        difference.Changed.Count > 0 ? text["{0} changed", difference.Changed.Count].Value : null,
        difference.Words.Count > 0 ? text["words around them changed"].Value : null,
    }.OfType<string>());

    public static string Details(ActivityContent activity) =>
        string.Join(" · ", new[] { activity.Time, string.Join("; ", activity.Named(AssignmentVerb.Lead)) is { Length: > 0 } leads ? leads : null }.OfType<string>());
}
