namespace Registry.Web.Sheets.Csv;

/// <summary>How a CSV file is read, and its first lines read so.</summary>
/// <param name="IsCertain">The file itself says its encoding, or it can be no other.</param>
public sealed record CsvGuess(string Encoding, char Separator, bool IsCertain, IReadOnlyList<string> Sample);
