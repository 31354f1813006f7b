using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;

namespace Registry.Domain.Programmes.Reading.Tables;

/// <summary>A row of a table of tasks, its cells by what they are for.</summary>
internal sealed record TableRow(TableRowKind Kind, Passage Passage, IReadOnlyDictionary<DetailKind, Passage> Cells)
{
    public static readonly Dictionary<DetailKind, Passage> None = [];

    /// <summary>A text that was pasted broke the row at the lines of a cell; the rest follows.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The lines it was put together from.</summary>
    public IReadOnlyList<int> Lines { get; init; } = Passage.Lines;

    public static Dictionary<DetailKind, Passage> CellsOf(Passage row, IReadOnlyList<TableColumn> columns)
    {
        Dictionary<DetailKind, Passage> cells = [];
        for (var i = 0; i < Math.Min(row.Cells.Count, columns.Count); i++)
        {
            if (columns[i].Kind is { } kind && !cells.TryAdd(kind, row.Cells[i]))
                cells[kind] = cells[kind].Text == row.Cells[i].Text ? cells[kind] : cells[kind].With(row.Cells[i]);
        }

        return cells;
    }

    /// <summary>The cells of a further row belong to these.</summary>
    public TableRow With(Dictionary<DetailKind, Passage> more, Passage row)
    {
        Dictionary<DetailKind, Passage> cells = new(Cells);
        foreach (var (kind, cell) in more.Where(cell => !cell.Value.IsEmpty))
            cells[kind] = cells.TryGetValue(kind, out var known) ? known.With(cell) : cell;
        return this with { Cells = cells, Lines = [.. Lines.Union(row.Lines)] };
    }

    /// <summary>A line without tabs: its text belongs to the last cell that has one.</summary>
    public TableRow GoOn(Passage line)
    {
        Dictionary<DetailKind, Passage> cells = new(Cells);
        if (cells.Where(cell => !cell.Value.IsEmpty).Select(cell => (DetailKind?)cell.Key).LastOrDefault() is { } last)
            cells[last] = cells[last].With(line);
        return this with { Cells = cells, Lines = [.. Lines.Union(line.Lines)] };
    }

    /// <summary>The row goes on after a line break within a cell: the first cell here belongs to the last one there.</summary>
    public TableRow GoOn(Passage rest, IReadOnlyList<TableColumn> columns)
    {
        Dictionary<DetailKind, Passage> cells = new(Cells);
        var at = Passage.Cells.Count - 1;
        for (var i = 0; i < rest.Cells.Count && at + i < columns.Count; i++)
        {
            if (columns[at + i].Kind is { } kind)
                cells[kind] = cells.TryGetValue(kind, out var known) ? known.With(rest.Cells[i]) : rest.Cells[i];
        }

        return this with { Cells = cells, IsBroken = false, Lines = [.. Lines.Union(rest.Lines)] };
    }
}

/// <summary>What a row of a table is.</summary>
internal enum TableRowKind
{
    Header,

    /// <summary>A title within the table: "I. Hoạt động kỷ niệm", "Tháng 3".</summary>
    Group,
    Task,
}
