namespace Registry.Web.Documents.Official;

/// <summary>Counts the parts of a paper and puts them in the order in which they are drawn.</summary>
internal sealed class Outline
{
    private int articles;

    /// <summary>The body with its closing mark, if it ends with words.</summary>
    public static IReadOnlyList<Piece> OfBody(OfficialDocument document)
    {
        List<Piece> pieces =
        [
            .. OfficialWords.Listed(document.LegalBases).Select(basis => new Line(LineRole.Basis, basis)),
            .. new Outline().Pieces(document.Body, ""),
        ];
        if (pieces is [.., Line last])
            pieces[^1] = last with { Text = last.Text.Closed() };
        return pieces;
    }

    public static IReadOnlyList<Piece> OfAnnex(Annex annex) => [.. new Outline().Pieces(annex.Body, "")];

    private IEnumerable<Piece> Pieces(IReadOnlyList<Block> blocks, string above)
    {
        var counted = new Dictionary<EntryLevel, int>();
        foreach (var block in blocks)
            foreach (var piece in block switch
            {
                Prose prose => [new Line(LineRole.Text, prose.Text)],
                OfficialTable table => [new Grid(table)],
                Landscape landscape => [new Turned([.. Pieces(landscape.Blocks, above)])],
                Entry entry => OfEntry(entry, Count(entry, counted), above),
                _ => throw new ArgumentOutOfRangeException(nameof(blocks)),
            })
                yield return piece;
    }

    private int Count(Entry entry, Dictionary<EntryLevel, int> counted)
    {
        var before = entry.Level == EntryLevel.Article ? articles : counted.GetValueOrDefault(entry.Level);
        var number = entry.Number ?? before + 1;
        counted[entry.Level] = number;
        if (entry.Level == EntryLevel.Article)
            articles = number;
        return number;
    }

    private IEnumerable<Piece> OfEntry(Entry entry, int number, string above)
    {
        foreach (var line in Lines(entry, number, above))
            yield return line;

        var below = entry.Level is EntryLevel.Item or EntryLevel.SubItem ? $"{above}{OfficialNumerals.Arabic(number)}." : "";
        foreach (var piece in Pieces(entry.Under, below))
            yield return piece;
    }

    private static IEnumerable<Line> Lines(Entry entry, int number, string above) => entry.Level switch
    {
        EntryLevel.Part => Divided($"Phần {OfficialNumerals.Roman(number)}", entry),
        EntryLevel.Chapter => Divided($"Chương {OfficialNumerals.Roman(number)}", entry),
        EntryLevel.Division => Divided($"Mục {OfficialNumerals.Arabic(number)}", entry),
        EntryLevel.Article => [Numbered(entry, $"Điều {OfficialNumerals.Arabic(number)}. ", LineRole.Article)],
        EntryLevel.Section => [Numbered(entry with { Text = entry.Text.Upper(), IsHeading = true }, $"{OfficialNumerals.Roman(number)}. ", LineRole.Section)],
        EntryLevel.Letter => [Numbered(entry, $"{OfficialNumerals.Letter(number)}) ", LineRole.ItemHeading)],
        EntryLevel.Dash => [Numbered(entry, "- ", LineRole.ItemHeading)],
        _ => [Numbered(entry, $"{above}{OfficialNumerals.Arabic(number)}. ", LineRole.ItemHeading)],
    };

    private static IEnumerable<Line> Divided(string label, Entry entry) =>
        [new(LineRole.Division, label), new(LineRole.DivisionHeading, entry.Text.Upper())];

    // an article without a heading still has its number in bold
    private static Line Numbered(Entry entry, string label, LineRole heading) => entry.IsHeading
        ? new(heading, entry.Text.After(label))
        : new(LineRole.Text, heading == LineRole.Article
            ? new([new TextRun(label, IsBold: true), .. entry.Text.Runs])
            : entry.Text.After(label));
}
