using System.Globalization;

namespace Registry.Domain.Members.Import;

/// <summary>Reads text that is kept as it is: offices, workplaces, addresses, numbers, notes.</summary>
public static class LineReader
{
    /// <summary>One line; a break in the cell becomes a space.</summary>
    public static CellReading<string?> Read(string? text, int limit) => Read(text, limit, breaks: false);

    /// <summary>Several lines, as a note has them.</summary>
    public static CellReading<string?> ReadParagraph(string? text, int limit) => Read(text, limit, breaks: true);

    /// <summary>The number on a card, whole even where the sheet kept it as 141.0.</summary>
    public static CellReading<string?> ReadNumber(string? text)
    {
        var reading = Read(text, Membership.NumberLength);
        return reading.Value is { } number && number.EndsWith(".0", StringComparison.Ordinal) && number[..^2].All(char.IsAsciiDigit)
            ? reading with { Value = number[..^2] }
            : reading;
    }

    /// <summary>Words parted by semicolons or breaks, or else by commas, such as several categories.</summary>
    /// <remarks>“Cán bộ, công chức;” is one word: its semicolon says that the comma parts nothing.</remarks>
    public static CellReading<IReadOnlyList<string>> ReadList(string? text)
    {
        var (clean, remarks) = CellText.Clean(text, breaks: true);
        char[] signs = clean.AsSpan().ContainsAny(';', '\n') ? [';', '\n'] : [','];
        return new([.. clean.Split(signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)], remarks);
    }

    private static CellReading<string?> Read(string? text, int limit, bool breaks)
    {
        var (clean, remarks) = CellText.Clean(text, breaks);
        return clean.Length == 0 ? new(null, [])
            : clean.Length <= limit ? new(clean, remarks)
            : new(null, [CellRemark.Problem("Cell.TooLong", limit.ToString(CultureInfo.InvariantCulture))]);
    }
}
