namespace Registry.Web.Documents.Official.Html;

/// <summary>The text of an official paper: paragraphs, headings, tables.</summary>
internal sealed class PiecesHtml(OfficialProfile profile, bool landscape)
{
    public Markup Draw(Piece piece) => piece switch
    {
        Line line => OfLine(line),
        Grid grid => TableHtml.Draw(grid.Table, profile, profile.TextWidth(landscape)),
        Turned turned => Markup.Of($"""<div class="turned">{turned.Pieces.Select(new PiecesHtml(profile, landscape: true).Draw)}</div>"""),
        _ => throw new ArgumentOutOfRangeException(nameof(piece)),
    };

    private static Markup OfLine(Line line)
    {
        var text = Runs(line.Text);
        return line.Role switch
        {
            LineRole.Basis => Markup.Of($"""<p class="basis">{text}</p>"""),
            LineRole.Division => Markup.Of($"""<p class="division">{text}</p>"""),
            LineRole.DivisionHeading => Markup.Of($"""<h2 class="division">{text}</h2>"""),
            LineRole.Section => Markup.Of($"<h2>{text}</h2>"),
            LineRole.Article or LineRole.ItemHeading => Markup.Of($"<h3>{text}</h3>"),
            _ => Markup.Of($"<p>{text}</p>"),
        };
    }

    private static IEnumerable<Markup> Runs(RichText text) => text.Runs.Select(run => (run.IsBold, run.IsItalic) switch
    {
        (true, true) => Markup.Of($"<b><i>{run.Text}</i></b>"),
        (true, false) => Markup.Of($"<b>{run.Text}</b>"),
        (false, true) => Markup.Of($"<i>{run.Text}</i>"),
        _ => Markup.Of($"{run.Text}"),
    });
}
