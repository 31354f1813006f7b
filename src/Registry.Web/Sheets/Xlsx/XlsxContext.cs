namespace Registry.Web.Sheets.Xlsx;

/// <summary>What the cells of all sheets of a workbook are read with.</summary>
internal sealed record XlsxContext(XlsxStyles Styles, SharedStrings Strings, bool Is1904, SheetLimits Limits);
