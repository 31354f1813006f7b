using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;

namespace Registry.Domain.Programmes.Reading.Tables;

/// <summary>Recognises the heading of a table of tasks by the words of its cells.</summary>
internal static class TableHeader
{
    public static bool Is(Passage row)
    {
        if (row.Cells.Count < 2)
            return false;

        var kinds = row.Cells.Where(cell => !cell.IsEmpty).Select(cell => DetailLabels.Of(Flat(cell))).ToList();
        var known = kinds.Count(kind => kind is not null);
        return known >= 2 && known * 2 >= kinds.Count && (known > 2 || kinds.Contains(DetailKind.Content) || kinds.Contains(DetailKind.Number));
    }

    /// <summary>All it has are words of headings: the second line of a heading of two.</summary>
    public static bool IsMore(Passage row) =>
        row.Cells.Any(cell => !cell.IsEmpty) && row.Cells.All(cell => cell.IsEmpty || DetailLabels.Of(Flat(cell)) is not null);

    /// <summary>(1) (2) (3) below a heading.</summary>
    public static bool IsNumbering(Passage row) =>
        row.Cells.Count > 1 && row.Cells.All(cell => cell.Text.Trim('(', ')', ' ') is { Length: 1 or 2 } text && text.All(char.IsAsciiDigit));

    public static bool Same(Passage header, Passage other) =>
        header.Cells.Select(cell => cell.Bare).SequenceEqual(other.Cells.Select(cell => cell.Bare));

    /// <summary>The columns, from a heading of one or of two lines.</summary>
    public static IReadOnlyList<TableColumn> Columns(Passage first, Passage? second)
    {
        var columns = first.Cells.Select(Column).ToList();
        if (second is null)
            return columns;

        // one heading over two columns: the heading below has a cell for each, or is only as long as the two
        if (second.Cells.Count < columns.Count && columns.FindIndex(column => column.Kind is DetailKind.Lead or DetailKind.LeadAndHelp) is var over and >= 0)
        {
            columns.RemoveAt(over);
            columns.InsertRange(over, second.Cells.Where(cell => !cell.IsEmpty).Select(Column));
            return columns;
        }

        for (var i = 0; i < Math.Min(columns.Count, second.Cells.Count); i++)
        {
            if (!second.Cells[i].IsEmpty && DetailLabels.Of(Flat(second.Cells[i])) is not null)
                columns[i] = Column(second.Cells[i]);
        }

        return columns;
    }

    private static TableColumn Column(Passage cell) => new(DetailLabels.Of(Flat(cell)), cell.Line);

    private static string Flat(Passage cell) => cell.Bare.Replace('\v', ' ');
}

/// <summary>A column of a table of tasks.</summary>
/// <param name="Kind">Null where its heading says nothing that is known.</param>
internal sealed record TableColumn(DetailKind? Kind, string Heading);
