namespace Registry.Domain.Members.Import.Mapping;

/// <summary>A column as its guess is made from: its heading and the cells of the first rows.</summary>
/// <param name="Header">The headings above it, the upper one first, as one text.</param>
public sealed record ColumnSample(string Header, IReadOnlyList<string> Cells);
