namespace Registry.Web.Documents.Official.Html;

/// <summary>A table; its widths are attributes, which a strict policy allows.</summary>
internal static class TableHtml
{
    private const double PixelsPerMillimetre = 96 / 25.4;

    public static Markup Draw(OfficialTable table, OfficialProfile profile, double width)
    {
        var compact = table.IsCompact ? " is-compact" : "";
        return Markup.Of(
            $"""
            <table class="grid{compact}">
            <colgroup>{table.Widths(profile, width).Select(wide => Markup.Of($"""<col width="{100 * wide / width}%">"""))}</colgroup>
            <thead><tr>{table.Columns.Select(column => Markup.Of($"""<th scope="col">{column.Head}</th>"""))}</tr></thead>
            <tbody>{table.Rows.Select(row => Row(table, row))}</tbody>
            </table>
            """);
    }

    private static Markup Row(OfficialTable table, OfficialRow row)
    {
        if (row.IsGroup)
            return Markup.Of($"""<tr class="group"><th scope="rowgroup" colspan="{table.Columns.Count}">{row.Cells[0]}</th></tr>""");

        var total = row.IsTotal ? Markup.Of($" class=\"total\"") : Markup.Empty;
        var height = table.RowHeight > 0 ? Markup.Of($" height=\"{table.RowHeight * PixelsPerMillimetre}\"") : Markup.Empty;
        var cells = table.Columns.Select((column, index) => Cell(column, index < row.Cells.Count ? row.Cells[index] : "", height));
        return Markup.Of($"<tr{total}>{cells}</tr>");
    }

    private static Markup Cell(TableColumn column, string text, Markup height) => column.Alignment switch
    {
        ColumnAlignment.Center => Markup.Of($"""<td class="mid"{height}>{text}</td>"""),
        ColumnAlignment.End => Markup.Of($"""<td class="end"{height}>{text}</td>"""),
        _ => Markup.Of($"<td{height}>{text}</td>"),
    };
}
