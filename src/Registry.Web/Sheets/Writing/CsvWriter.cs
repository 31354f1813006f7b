using System.Text;

namespace Registry.Web.Sheets.Writing;

/// <summary>Writes a sheet as lines of text in UTF-8, with the mark by which Excel knows it.</summary>
/// <remarks>Nothing in it can be taken for a formula; what stands before such a text is taken off again by whoever imports it here.</remarks>
public static class CsvWriter
{
    public const string ContentType = "text/csv; charset=utf-8";

    private const int Piece = 1 << 15;

    public static async Task WriteAsync(Stream to, SheetPage page, char separator, CancellationToken cancellation)
    {
        await to.WriteAsync(Encoding.UTF8.GetPreamble(), cancellation);
        var lines = new StringBuilder(2 * Piece);
        Append(lines, page.Columns.Select(column => column.Header), separator);
        await foreach (var values in page.Rows.WithCancellation(cancellation))
        {
            Append(lines, values.Select(value => value.Plain), separator);
            if (lines.Length > Piece)
                await PassOnAsync(lines, to, cancellation);
        }

        await PassOnAsync(lines, to, cancellation);
    }

    private static void Append(StringBuilder lines, IEnumerable<string> texts, char separator)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst)
                lines.Append(separator);

            isFirst = false;
            var safe = SafeText.Guard(text);
            if (NeedsQuotes(safe, separator))
                lines.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                lines.Append(safe);
        }

        lines.Append("\r\n");
    }

    private static bool NeedsQuotes(string text, char separator) =>
        text.AsSpan().ContainsAny('"', '\r', '\n') || text.Contains(separator, StringComparison.Ordinal) || text is [' ', ..] or [.., ' '] or ['#', ..];

    private static async Task PassOnAsync(StringBuilder lines, Stream to, CancellationToken cancellation)
    {
        await to.WriteAsync(Encoding.UTF8.GetBytes(lines.ToString()), cancellation);
        lines.Clear();
    }
}
