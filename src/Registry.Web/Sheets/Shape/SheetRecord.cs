namespace Registry.Web.Sheets.Shape;

/// <summary>One record of a list.</summary>
/// <param name="Section">The heading above it, if there is one.</param>
public sealed record SheetRecord(int Number, string? Section, SheetRow Row);
