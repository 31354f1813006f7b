using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Cards;

/// <summary>Composes members' cards: ten on a sheet of A4 to be cut, or one on a card of the size of a bank card.</summary>
public static class MemberCardsDocument
{
    public const int PerSheet = 10;

    /// <summary>Room for a name beside the code, in millimetres.</summary>
    private const double NameRoom = 52;
    private const double AssociationRoom = 64;
    private const double LargeName = 13;
    private const double SmallName = 10.5;

    /// <param name="singly">One on each page, for a printer of plastic cards.</param>
    public static Paper Compose(IReadOnlyList<MemberCardFace> cards, bool singly)
    {
        var pages = singly
            ? cards.Select(card => Markup.Of($"""<div class="card-page">{Face(card)}</div>"""))
            : cards.Chunk(PerSheet).Select(sheet => Markup.Of($"""<div class="card-sheet">{sheet.Select(Face)}</div>"""));
        var size = singly ? "85.6mm 54mm" : "A4";
        return new("Thẻ hội viên", "vi", Markup.Of($"""<main class="cards">{pages}</main>"""), Markup.Trusted(
            $$"""{{Paper.StyleSheet("cards.css")}} @page { size: {{size}}; margin: 0; }"""));
    }

    private static Markup Face(MemberCardFace card)
    {
        var drawing = QrDrawing.Of(card.Address.AbsoluteUri);
        var name = OfficialFont.BoldWidth(card.Name, LargeName) <= NameRoom ? "" : OfficialFont.BoldWidth(card.Name, SmallName) <= 2 * NameRoom ? " is-long" : " is-longest";
        var association = OfficialFont.BoldWidth(card.Association, 9) <= 2 * AssociationRoom ? "" : " is-long";
        return Markup.Of(
            $"""
            <section class="card">
            <header>{Emblem.Drum}<p class="issuer{association}">{card.Association}</p></header>
            <p class="what">Thẻ hội viên</p>
            <p class="name{name}">{card.Name}</p>
            <ul>{Line("Số thẻ", card.Number)}{Line("Hội viên", card.Class)}{Line("Sinh hoạt tại", card.Branch)}{Line("Vào Hội", card.Since)}</ul>
            <svg class="code" viewBox="0 0 {drawing.Side} {drawing.Side}" shape-rendering="crispEdges" aria-hidden="true"><path d="{drawing.Path}"/></svg>
            </section>
            """);
    }

    private static Markup Line(string name, string? value) => string.IsNullOrWhiteSpace(value)
        ? Markup.Empty
        : Markup.Of($"<li>{name}: <b>{value}</b></li>");
}
