using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.GuestPapers;

/// <summary>Composes place cards to be folded, four on a sheet, and name badges, ten on a sheet; long names grow smaller, no name is cut.</summary>
public static class GuestCardsDocument
{
    public const int PlacesPerSheet = 4;
    public const int BadgesPerSheet = 10;

    private const double PlaceRoom = 88;
    private const double BadgeRoom = 76;

    public static Paper Places(IReadOnlyList<GuestCard> cards) => Sheets(
        "Phiếu tên", cards.Chunk(PlacesPerSheet).Select(sheet => Markup.Of($"""<div class="place-sheet">{sheet.Select(Place)}</div>""")));

    /// <param name="occasion">Whose badge it is: the title of the commemoration.</param>
    public static Paper Badges(IReadOnlyList<GuestCard> cards, string occasion) => Sheets(
        "Thẻ đeo", cards.Chunk(BadgesPerSheet).Select(sheet => Markup.Of($"""<div class="badge-sheet">{sheet.Select(card => Badge(card, occasion))}</div>""")));

    private static Paper Sheets(string title, IEnumerable<Markup> sheets) =>
        new(title, "vi", Markup.Of($"""<main class="guest-cards">{sheets}</main>"""), Paper.StyleSheet("guest-cards.css"));

    // both halves carry the name: the card stands on the table and is read from two sides
    private static Markup Place(GuestCard card) => Markup.Of($"""<section class="place"><div class="half is-turned">{PlaceFace(card)}</div><div class="half">{PlaceFace(card)}</div></section>""");

    private static Markup PlaceFace(GuestCard card) => Markup.Of($"""<p class="name{SizeOf(card.Name, 26, PlaceRoom)}">{card.Name}</p>{Own(card)}{Line("office", card.Office)}{Line("office", card.Organisation)}""");

    private static Markup Badge(GuestCard card, string occasion) => Markup.Of(
        $"""
        <section class="badge"><p class="occasion">{occasion}</p><p class="name{SizeOf(card.Name, 17, BadgeRoom)}">{card.Name}</p>{Own(card)}{Line("office", card.Office)}{Line("office", card.Organisation)}{Line("table", card.Table is null ? null : "Bàn " + card.Table)}</section>
        """);

    private static Markup Own(GuestCard card) => card.Own is { } own ? Markup.Of($"""<p class="own">{own.ToMarkup()}</p>""") : Markup.Empty;

    private static Markup Line(string css, string? text) => string.IsNullOrWhiteSpace(text) ? Markup.Empty : Markup.Of($"""<p class="{css}">{text}</p>""");

    private static string SizeOf(string name, double points, double room) =>
        OfficialFont.BoldWidth(name, points) <= room ? "" : OfficialFont.BoldWidth(name, points * 0.75) <= 2 * room ? " is-long" : " is-longest";
}
