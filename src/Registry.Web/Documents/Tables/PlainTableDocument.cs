namespace Registry.Web.Documents.Tables;

/// <summary>Composes a list for the printer, wide, with its head on each page.</summary>
public static class PlainTableDocument
{
    private static readonly Markup Css = Markup.Trusted(
        """
        @page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
        .is-table { inline-size: auto; padding: 0; font-size: 10pt; line-height: 1.35; }
        .is-table h1 { font-size: 15pt; margin: 0 0 1mm; text-align: start; }
        .is-table p { margin: 0 0 4mm; color: #444; }
        .is-table table { inline-size: 100%; border-collapse: collapse; }
        .is-table thead { display: table-header-group; }
        .is-table th, .is-table td { border: .3pt solid #999; padding: 1mm 1.6mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
        .is-table th { background: #eee; }
        .is-table tr { break-inside: avoid; }
        """);

    public static Paper Compose(PlainTable table) => new(
        table.Title,
        table.Language,
        Markup.Of(
            $"""
            <article class="paper is-table" lang="{table.Language}">
            <h1>{table.Title}</h1>
            <p>{table.Line}</p>
            <table>
            <thead><tr>{table.Columns.Select(column => Markup.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
            <tbody>{table.Rows.Select(row => Markup.Of($"<tr>{row.Select(cell => Markup.Of($"<td>{cell}</td>"))}</tr>"))}</tbody>
            </table>
            </article>
            """),
        Css);
}
