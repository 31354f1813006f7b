using Registry.Domain.Days.Expressions;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;

namespace Registry.Domain.Programmes.Reading.Tables;

/// <summary>Guesses by what stands in a column what it is for, where no heading says so.</summary>
internal static class TableGuess
{
    /// <summary>Fills in the columns that are not known; the one with the longest texts holds the tasks.</summary>
    public static IReadOnlyList<TableColumn> Complete(IReadOnlyList<TableColumn> known, IReadOnlyList<Passage> rows)
    {
        var width = Math.Max(known.Count, rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count));
        var columns = known.Concat(Enumerable.Repeat(new TableColumn(null, ""), width - known.Count)).ToArray();
        for (var i = 0; i < width; i++)
        {
            if (columns[i].Kind is null && columns[i].Heading.Length == 0)
                columns[i] = columns[i] with { Kind = Of(Cells(rows, i), columns) };
        }

        if (columns.All(column => column.Kind != DetailKind.Content) && Longest(columns, rows) is { } longest)
            columns[longest] = columns[longest] with { Kind = DetailKind.Content };
        return columns;
    }

    private static DetailKind? Of(List<Passage> cells, TableColumn[] columns)
    {
        bool Most(Func<Passage, bool> test) => cells.Count > 0 && cells.Count(test) * 2 > cells.Count;
        if (Most(cell => cell.Text.Trim('.', ' ') is { Length: > 0 and < 4 } text && text.All(char.IsAsciiDigit)))
            return DetailKind.Number;
        if (Most(cell => TimeExpression.TryRead(cell.Line, out _)))
            return DetailKind.Time;
        if (Most(cell => AgencyPhrases.At(cell, 0) is not null))
            return columns.Any(column => column.Kind == DetailKind.Lead) ? DetailKind.Help : DetailKind.Lead;

        return null;
    }

    private static int? Longest(TableColumn[] columns, IReadOnlyList<Passage> rows)
    {
        var open = Enumerable.Range(0, columns.Length).Where(i => columns[i].Kind is null).ToList();
        return open.Count == 0 ? null : open.MaxBy(i => Cells(rows, i).Sum(cell => cell.Text.Length));
    }

    private static List<Passage> Cells(IReadOnlyList<Passage> rows, int column) =>
        [.. rows.Where(row => row.Cells.Count > column && !row.Cells[column].IsEmpty).Select(row => row.Cells[column])];
}
