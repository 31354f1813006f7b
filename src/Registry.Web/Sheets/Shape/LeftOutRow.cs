namespace Registry.Web.Sheets.Shape;

/// <summary>A row that is no record, to be shown to whoever wants to know what was passed over.</summary>
public sealed record LeftOutRow(int Number, SheetRowKind Kind, string Text);
