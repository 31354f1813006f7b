using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Tables in a Word file: ruled ones, and those that only put things side by side.</summary>
internal static class DocxTable
{
    private const uint HairLine = 6;
    private const int SidePadding = 80;
    private const int EndPadding = 50;

    /// <param name="width">In millimetres.</param>
    public static Table Of(OfficialTable table, OfficialProfile profile, double width)
    {
        var widths = table.Widths(profile, width);
        var drawn = Frame(widths, isRuled: true);
        var style = table.IsCompact ? DocxStyles.CompactCell : DocxStyles.Cell;
        drawn.Append(Row(
            table.Columns.Zip(widths, (column, wide) => Cell(wide, Words(style, column.Head, ColumnAlignment.Center, bold: true))), new TableHeader()));
        foreach (var row in table.Rows)
            drawn.Append(row.IsGroup ? Group(table, row, style, width) : Line(table, row, style, widths));
        return drawn;
    }

    /// <summary>Cells side by side without rules.</summary>
    public static Table Beside(params (double Width, Paragraph[] Content)[] cells)
    {
        var table = Frame([.. cells.Select(cell => cell.Width)], isRuled: false);
        table.Append(Row(cells.Select(cell => Cell(cell.Width, cell.Content, TableVerticalAlignmentValues.Top))));
        return table;
    }

    private static Table Frame(IReadOnlyList<double> widths, bool isRuled)
    {
        var side = isRuled ? SidePadding : 0;
        var end = isRuled ? EndPadding : 0;
        var properties = new TableProperties(new TableWidth { Width = $"{widths.Sum(DocxText.Twips)}", Type = TableWidthUnitValues.Dxa });
        if (isRuled)
            properties.Append(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = HairLine }, new LeftBorder { Val = BorderValues.Single, Size = HairLine },
                new BottomBorder { Val = BorderValues.Single, Size = HairLine }, new RightBorder { Val = BorderValues.Single, Size = HairLine },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = HairLine }, new InsideVerticalBorder { Val = BorderValues.Single, Size = HairLine }));
        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = $"{end}", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = (short)side, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = $"{end}", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = (short)side, Type = TableWidthValues.Dxa }));
        return new(properties, new TableGrid(widths.Select(width => new GridColumn { Width = $"{DocxText.Twips(width)}" })));
    }

    private static TableRow Line(OfficialTable table, OfficialRow row, string style, IReadOnlyList<double> widths)
    {
        var cells = table.Columns.Select((column, index) => Cell(
            widths[index], Words(style, index < row.Cells.Count ? row.Cells[index] : "", column.Alignment, row.IsTotal)));
        return table.RowHeight > 0
            ? Row(cells, new TableRowHeight { Val = (uint)DocxText.Twips(table.RowHeight), HeightType = HeightRuleValues.AtLeast })
            : Row(cells);
    }

    private static TableRow Group(OfficialTable table, OfficialRow row, string style, double width)
    {
        var heading = Words(style, row.Cells[0], ColumnAlignment.Start, bold: true);
        heading[0].ParagraphProperties!.KeepNext = new();
        var cell = Cell(width, heading);
        cell.TableCellProperties!.GridSpan = new() { Val = table.Columns.Count };
        return Row([cell]);
    }

    private static TableRow Row(IEnumerable<TableCell> cells, DocumentFormat.OpenXml.OpenXmlElement? property = null)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (property is not null)
            properties.Append(property);
        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(double width, Paragraph[] content, TableVerticalAlignmentValues alignment = TableVerticalAlignmentValues.Center)
    {
        var cell = new TableCell(new TableCellProperties
        {
            TableCellWidth = new() { Width = $"{DocxText.Twips(width)}", Type = TableWidthUnitValues.Dxa },
            TableCellVerticalAlignment = new() { Val = alignment },
        });
        cell.Append(content.Length == 0 ? [DocxText.Tiny()] : content);
        return cell;
    }

    private static Paragraph[] Words(string style, string text, ColumnAlignment alignment, bool bold)
    {
        var paragraph = DocxText.Paragraph(style, bold ? RichText.Bold(text) : text);
        if (alignment != ColumnAlignment.Start)
            paragraph.ParagraphProperties!.Justification = new()
            {
                Val = alignment == ColumnAlignment.Center ? JustificationValues.Center : JustificationValues.Right,
            };
        return [paragraph];
    }
}
