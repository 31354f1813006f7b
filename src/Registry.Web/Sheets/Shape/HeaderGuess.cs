namespace Registry.Web.Sheets.Shape;

/// <summary>Finds the header among the first rows of a sheet.</summary>
internal static class HeaderGuess
{
    private const int LongestHeader = 80;
    private const int MostHeaderRows = 4;

    /// <summary>From the first to the last row of the header, as places among the rows.</summary>
    public static (int From, int To) Find(IReadOnlyList<SheetRow> rows, ShapeChoice choice)
    {
        var from = choice.HeaderFrom is { } wanted ? FirstFrom(rows, wanted) : Best(rows);
        if (choice.HeaderTo is { } last)
            return (from, Math.Max(from, FirstFrom(rows, last + 1, rows.Count) - 1));

        var to = from;
        while (to + 1 < rows.Count && to - from + 1 < MostHeaderRows && GoesOn(rows[from], rows[to], rows[to + 1]))
            to++;

        return (from, to);
    }

    private static int FirstFrom(IReadOnlyList<SheetRow> rows, int number, int? otherwise = null)
    {
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Number >= number)
                return i;

        return otherwise ?? throw SheetProblem.NoHeader();
    }

    private static int Best(IReadOnlyList<SheetRow> rows)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var score = Score(rows[i]);
            if (score > most)
                (best, most) = (i, score);
        }

        return best >= 0 ? best : throw SheetProblem.NoHeader();
    }

    /// <summary>Words that head columns weigh most; figures speak against a header.</summary>
    private static int Score(SheetRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsEmpty && !cell.IsMergedCopy || cell.IsMergedCopy && cell.Kind == SheetCellKind.Text)
            .Select(cell => (cell.Kind, Folded: ShapeWords.Fold(cell.Text))).DistinctBy(cell => cell.Folded).ToList();
        var known = texts.Count(text => ShapeWords.IsHeader(text.Folded) || ShapeWords.IsCounter(text.Folded));
        var short_ = texts.Count(text => text.Kind == SheetCellKind.Text && text.Folded.Length <= LongestHeader && text.Folded.Any(char.IsLetter) && !text.Folded.Any(char.IsDigit));
        return known * 10 + short_ - 3 * (texts.Count - short_);
    }

    /// <summary>The header has one more row: cells of it are merged downwards, or the next one fills what it leaves open.</summary>
    private static bool GoesOn(SheetRow first, SheetRow last, SheetRow next)
    {
        var own = RowKinds.Own(next);
        if (RowKinds.AreColumnNumbers(own))
            return true;
        if (own.Any(cell => cell.Kind != SheetCellKind.Text || !ShapeWords.Fold(cell.Text).Any(char.IsLetter)))
            return false;
        if (next.Cells.Select((cell, i) => cell.IsMergedCopy && last[i].Text == cell.Text && !last[i].IsEmpty).Any(merged => merged))
            return own.Count > 0;

        return own.Count > 0 && own.TrueForAll(cell => ShapeWords.IsHalfHeader(ShapeWords.Fold(cell.Text)))
            && next.Cells.Select((cell, i) => !cell.IsEmpty && (first[i].IsEmpty || first[i].IsMergedCopy)).Any(open => open);
    }
}
