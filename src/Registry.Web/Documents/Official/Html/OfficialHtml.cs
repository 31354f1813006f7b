namespace Registry.Web.Documents.Official.Html;

/// <summary>Draws an official paper as a page, for the screen and for the engine that prints it.</summary>
public static class OfficialHtml
{
    /// <param name="document">The whole paper, or a part of one that is too long to be drawn at once.</param>
    /// <param name="before">Pages of the parts before: the head stands on the first part only, and the count of pages goes on.</param>
    /// <param name="goesOn">Another part follows: the closing and the signature stand there.</param>
    public static Paper Render(OfficialDocument document, int before = 0, bool goesOn = false)
    {
        var html = new PiecesHtml(document.Profile, document.IsLandscape);
        var pieces = Outline.OfBody(document);
        var (body, last) = pieces is [.., Line end] ? (pieces.SkipLast(1), html.Draw(end)) : (pieces, Markup.Empty);
        var turned = document.IsLandscape ? " is-wide" : "";
        var article = Markup.Of(
            $"""
            <article class="paper is-official{turned}" lang="vi">
            {(before > 0 ? Markup.Empty : Opening(document))}
            {body.Select(html.Draw)}
            {(goesOn ? last : Markup.Of($"""<div class="closing">{last}{EndingHtml.Draw(document)}</div>"""))}
            {document.Annexes.Select((annex, index) => Annex(document.Profile, annex, index + 1, document.Annexes.Count))}
            </article>
            """);
        return new(document.Title, "vi", article, ProfileCss.Of(document, before));
    }

    private static Markup Opening(OfficialDocument document) =>
        Markup.Of($"{Draft(document)}{CrownHtml.Draw(document)}{CrownHtml.Heading(document)}{Addressees(document.Addressees)}");

    private static Markup Draft(OfficialDocument document) => document.IsDraft
        ? Markup.Of($"""<p class="draft">{OfficialWords.Draft}</p>""")
        : Markup.Empty;

    private static Markup Addressees(IReadOnlyList<string> addressees) => addressees.Count switch
    {
        0 => Markup.Empty,
        1 => Markup.Of($"""<p class="addressed">{OfficialWords.To} {addressees[0]}</p>"""),
        _ => Markup.Of(
            $"""
            <div class="addressed"><p>{OfficialWords.To}</p><ul>{OfficialWords.Listed(addressees).Select(one => Markup.Of($"<li>- {one}</li>"))}</ul></div>
            """),
    };

    private static Markup Annex(OfficialProfile profile, Annex annex, int ordinal, int count)
    {
        var turned = annex.IsLandscape ? " is-wide" : "";
        var origin = annex.Origin is null ? Markup.Empty : Markup.Of($"""<p class="origin">({annex.Origin})</p>""");
        return Markup.Of(
            $"""
            <section class="annex annex-{ordinal}{turned}">
            <h2 class="annex-label">{Official.Annex.Label(ordinal, count)}</h2>
            <p class="annex-title">{OfficialWords.Upper(annex.Title)}</p>{origin}
            {Outline.OfAnnex(annex).Select(new PiecesHtml(profile, annex.IsLandscape).Draw)}
            </section>
            """);
    }
}
