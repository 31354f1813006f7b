using System.Globalization;
using System.Text;
using System.Xml;

namespace Registry.Web.Sheets.Writing;

/// <summary>Writes one sheet row by row; no more than a few rows are in memory.</summary>
internal sealed class XlsxSheetWriter(SheetPage page, bool isFirst)
{
    private const int Piece = 1 << 16;
    private const int HeaderStyle = 1;
    private const int TextStyle = 2;
    private const int DayStyle = 3;
    private const int TitleStyle = 4;
    private const int LineStyle = 5;
    private const int NumberStyle = 6;

    /// <summary>Before this day Excel's calendar is one day off.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    private readonly string[] letters = [.. Enumerable.Range(0, page.Columns.Count).Select(Shape.SheetColumn.LetterOf)];
    private int row;

    /// <summary>Titles, an empty row below them, then the header.</summary>
    public static int HeaderRow(SheetPage page) => page.Titles.Count == 0 ? 1 : page.Titles.Count + 2;

    public async Task WriteAsync(Stream to, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream(2 * Piece);
        await using var xml = XmlWriter.Create(buffer, new() { Encoding = new UTF8Encoding(false), Async = true, CheckCharacters = false, NewLineHandling = NewLineHandling.None });
        WriteTop(xml);
        await foreach (var values in page.Rows.WithCancellation(cancellation))
        {
            row++;
            WriteRow(xml, values);
            if (buffer.Length > Piece)
                await PassOnAsync(xml, buffer, to, cancellation);
        }

        WriteBottom(xml);
        await PassOnAsync(xml, buffer, to, cancellation);
    }

    private static async Task PassOnAsync(XmlWriter xml, MemoryStream buffer, Stream to, CancellationToken cancellation)
    {
        await xml.FlushAsync();
        await to.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
        buffer.SetLength(0);
    }

    private void WriteTop(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        var header = HeaderRow(page);
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture,
            $"""<sheetViews><sheetView {(isFirst ? "tabSelected=\"1\" " : "")}workbookViewId="0"><pane ySplit="{header}" topLeftCell="A{header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""));
        xml.WriteRaw("<cols>");
        for (var i = 0; i < page.Columns.Count; i++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{Math.Clamp(page.Columns[i].Width, 5, 100)}" customWidth="1"/>"""));

        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData");
        foreach (var title in page.Titles)
        {
            row++;
            BeginRow(xml);
            WriteText(xml, 0, title, row == 1 ? TitleStyle : LineStyle);
            xml.WriteEndElement();
        }

        row = header;
        BeginRow(xml);
        for (var i = 0; i < page.Columns.Count; i++)
            WriteText(xml, i, page.Columns[i].Header, HeaderStyle);

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, IReadOnlyList<SheetValue> values)
    {
        BeginRow(xml);
        for (var i = 0; i < Math.Min(values.Count, letters.Length); i++)
        {
            var value = values[i];
            if (value.Day is { } day && day >= FirstDay)
                WriteNumber(xml, i, day.DayNumber - SerialZero.DayNumber, DayStyle);
            else if (value.Number is { } number)
                WriteNumber(xml, i, number, NumberStyle);
            else
                WriteText(xml, i, value.Plain, TextStyle);
        }

        xml.WriteEndElement();
    }

    private void WriteBottom(XmlWriter xml)
    {
        xml.WriteEndElement();
        var header = HeaderRow(page);
        var last = letters.Length == 0 ? "A" : letters[^1];
        if (row > header)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<autoFilter ref="A{header}:{last}{row}"/>"""));
        if (page.Titles.Count > 0 && letters.Length > 1)
            xml.WriteRaw($"""<mergeCells count="{page.Titles.Count}">{string.Concat(page.Titles.Select((_, i) => $"""<mergeCell ref="A{i + 1}:{last}{i + 1}"/>"""))}</mergeCells>""");

        xml.WriteRaw("""<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        xml.WriteEndDocument();
    }

    private void BeginRow(XmlWriter xml)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteText(XmlWriter xml, int column, string text, int style)
    {
        BeginCell(xml, column, style);
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XlsxText.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteNumber(XmlWriter xml, int column, long number, int style)
    {
        BeginCell(xml, column, style);
        xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void BeginCell(XmlWriter xml, int column, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", letters[column] + row.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }
}
