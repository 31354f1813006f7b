namespace Registry.Domain.Members.Import;

/// <summary>What is to be said about one cell of a list.</summary>
/// <param name="Code">The key of its sentence.</param>
/// <param name="Arguments">Values for the sentence's placeholders.</param>
/// <param name="Proposal">What could stand in the cell instead.</param>
public sealed record CellRemark(RemarkKind Kind, string Code, IReadOnlyList<string> Arguments, string? Proposal = null)
{
    public static CellRemark Note(string code, params string[] arguments) => new(RemarkKind.Note, code, arguments);

    public static CellRemark Doubt(string code, params string[] arguments) => new(RemarkKind.Doubt, code, arguments);

    public static CellRemark Problem(string code, params string[] arguments) => new(RemarkKind.Problem, code, arguments);

    public CellRemark Proposing(string? proposal) => this with { Proposal = proposal };
}
