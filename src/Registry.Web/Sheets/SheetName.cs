namespace Registry.Web.Sheets;

/// <summary>A sheet of a file.</summary>
public sealed record SheetName(string Name, bool IsHidden);
