using System.Globalization;
using System.Text;
using Registry.Web.Sheets.Shape;

namespace Registry.Web.Sheets.Writing;

/// <summary>Writes one sheet row by row; no more than a few rows are in memory.</summary>
/// <remarks>The tags are few and always the same, so they are written as text: a writer of XML takes three times as long.</remarks>
internal sealed class XlsxSheetWriter(SheetPage page, bool isFirst)
{
    private const int Piece = 1 << 15;
    private const int HeaderStyle = 1;
    private const int TextStyle = 2;
    private const int DayStyle = 3;
    private const int TitleStyle = 4;
    private const int LineStyle = 5;
    private const int NumberStyle = 6;

    /// <summary>Before this day Excel's calendar is one day off.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    private readonly string[] letters = [.. Enumerable.Range(0, page.Columns.Count).Select(SheetColumn.LetterOf)];
    private readonly StringBuilder xml = new(2 * Piece);
    private int row;

    /// <summary>Titles, an empty row below them, then the header.</summary>
    public static int HeaderRow(SheetPage page) => page.Titles.Count == 0 ? 1 : page.Titles.Count + 2;

    public async Task WriteAsync(Stream to, CancellationToken cancellation)
    {
        AppendTop();
        await foreach (var values in page.Rows.WithCancellation(cancellation))
        {
            row++;
            AppendRow(values);
            if (xml.Length > Piece)
                await PassOnAsync(to, cancellation);
        }

        AppendBottom();
        await PassOnAsync(to, cancellation);
    }

    private async Task PassOnAsync(Stream to, CancellationToken cancellation)
    {
        await to.WriteAsync(Encoding.UTF8.GetBytes(xml.ToString()), cancellation);
        xml.Clear();
    }

    private void AppendTop()
    {
        var header = HeaderRow(page);
        xml.Append(XlsxParts.Begin).Append("<worksheet xmlns=\"").Append(XlsxParts.Main).Append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.Append(CultureInfo.InvariantCulture, $"""<sheetViews><sheetView {(isFirst ? "tabSelected=\"1\" " : "")}workbookViewId="0"><pane ySplit="{header}" topLeftCell="A{header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var i = 0; i < page.Columns.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{Math.Clamp(page.Columns[i].Width, 5, 100)}" customWidth="1"/>""");

        xml.Append("</cols><sheetData>");
        foreach (var title in page.Titles)
        {
            row++;
            BeginRow();
            AppendText(0, title, row == 1 ? TitleStyle : LineStyle);
            xml.Append("</row>");
        }

        row = header;
        BeginRow();
        for (var i = 0; i < page.Columns.Count; i++)
            AppendText(i, page.Columns[i].Header, HeaderStyle);

        xml.Append("</row>");
    }

    private void AppendRow(IReadOnlyList<SheetValue> values)
    {
        BeginRow();
        for (var i = 0; i < Math.Min(values.Count, letters.Length); i++)
        {
            var value = values[i];
            if (value.Day is { } day && day >= FirstDay)
                AppendNumber(i, day.DayNumber - SerialZero.DayNumber, DayStyle);
            else if (value.Number is { } number)
                AppendNumber(i, number, NumberStyle);
            else
                AppendText(i, value.Plain, TextStyle);
        }

        xml.Append("</row>");
    }

    private void AppendBottom()
    {
        xml.Append("</sheetData>");
        var header = HeaderRow(page);
        var last = letters.Length == 0 ? "A" : letters[^1];
        if (row > header)
            xml.Append(CultureInfo.InvariantCulture, $"""<autoFilter ref="A{header}:{last}{row}"/>""");
        if (page.Titles.Count > 0 && letters.Length > 1)
            xml.Append(CultureInfo.InvariantCulture, $"""<mergeCells count="{page.Titles.Count}">{string.Concat(page.Titles.Select((_, i) => $"""<mergeCell ref="A{i + 1}:{last}{i + 1}"/>"""))}</mergeCells>""");

        xml.Append("""<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>""");
    }

    private void BeginRow() => xml.Append("<row r=\"").Append(row).Append("\">");

    private void AppendText(int column, string text, int style)
    {
        BeginCell(column, style);
        if (text.Length == 0)
        {
            xml.Append("/>");
            return;
        }

        xml.Append(XlsxText.NeedsItsBlanks(text) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
        XlsxText.Append(xml, text);
        xml.Append("</t></is></c>");
    }

    private void AppendNumber(int column, long number, int style)
    {
        BeginCell(column, style);
        xml.Append("><v>").Append(number).Append("</v></c>");
    }

    private void BeginCell(int column, int style) => xml.Append("<c r=\"").Append(letters[column]).Append(row).Append("\" s=\"").Append(style).Append('"');
}
