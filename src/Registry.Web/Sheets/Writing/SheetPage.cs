namespace Registry.Web.Sheets.Writing;

/// <summary>A sheet to be written: lines above, columns, and rows that come one by one.</summary>
/// <param name="Titles">Lines above the table; a CSV file goes without.</param>
public sealed record SheetPage(string Name, IReadOnlyList<string> Titles, IReadOnlyList<SheetPageColumn> Columns, IAsyncEnumerable<IReadOnlyList<SheetValue>> Rows);

/// <summary>A column to be written.</summary>
/// <param name="Width">Roughly in characters.</param>
public sealed record SheetPageColumn(string Header, int Width = 18);
