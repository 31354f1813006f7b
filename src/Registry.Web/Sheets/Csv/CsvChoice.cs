namespace Registry.Web.Sheets.Csv;

/// <summary>How a CSV file is to be read, where a person knows better than the guess.</summary>
/// <param name="Encoding">One of <see cref="CsvEncodings.Names"/>; null leaves it to the guess.</param>
/// <param name="Separator">Comma, semicolon, tab or bar; null leaves it to the guess.</param>
public sealed record CsvChoice(string? Encoding, char? Separator);
