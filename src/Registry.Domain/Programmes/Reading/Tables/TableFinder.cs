using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Tables;

/// <summary>Tells where a table of tasks begins and ends among the paragraphs.</summary>
internal static class TableFinder
{
    /// <summary>Between two rows may stand what a cell had on further lines, or the title of a group.</summary>
    private const int Between = 4;

    private const int FewestColumns = 3;

    /// <summary>How many paragraphs make up the table that begins here; 0 where none does.</summary>
    public static int LengthAt(IReadOnlyList<Passage> body, int at)
    {
        if (!body[at].IsRow || !Begins(body, at))
            return 0;

        var last = at;
        for (var i = at + 1; i < body.Count && i - last <= Between; i++)
        {
            if (body[i].IsRow && (TableHeader.Is(body[i]) && !TableHeader.Is(body[i - 1]) && !TableHeader.Same(body[at], body[i])))
                break;
            if (body[i].IsRow)
                last = i;
            else if (EndsTable(body[i]) && !(i + 1 < body.Count && body[i + 1].IsRow && !TableHeader.Is(body[i + 1])))
                break;
        }

        return last - at + 1;
    }

    private static bool Begins(IReadOnlyList<Passage> body, int at) =>
        TableHeader.Is(body[at])
        || (body[at].Cells.Count >= FewestColumns && at + 1 < body.Count && body[at + 1].IsRow && body[at + 1].Cells.Count >= FewestColumns)
        || (at + 1 < body.Count && body[at + 1].IsRow && TableHeader.Is(body[at + 1]));

    private static bool EndsTable(Passage passage) =>
        passage.Marker.Kind is MarkerKind.Roman or MarkerKind.Part or MarkerKind.Annex || passage.IsCapital || passage.Text.Contains("./.", StringComparison.Ordinal);
}
