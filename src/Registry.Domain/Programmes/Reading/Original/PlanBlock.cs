namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>A piece of a paper as a file holds it, before it is text.</summary>
public abstract record PlanBlock;

/// <summary>A paragraph, its worked-out number before it.</summary>
public sealed record PlanParagraph(string Text) : PlanBlock;

/// <summary>A row of a table; a merged cell stands in each place it covers.</summary>
public sealed record PlanRow(IReadOnlyList<string> Cells) : PlanBlock;
