using System.Globalization;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Web.Documents.Incoming;

/// <summary>Puts the cells of a table together row by row; a table within a cell becomes lines of that cell.</summary>
internal sealed class DocxTables
{
    private readonly Stack<Table> open = [];

    public bool InCell => open.Count > 0 && open.Peek().Cell is not null;

    public void Begin() => open.Push(new());

    public void BeginRow()
    {
        if (open.TryPeek(out var table))
            table.Row = [];
    }

    public void BeginCell()
    {
        if (open.TryPeek(out var table))
            table.Cell = new();
    }

    public void Add(string text) => open.Peek().Cell!.Lines.Add(text);

    /// <summary>How many columns a cell covers, and whether it goes on from the row above.</summary>
    public void Merge(string name, string? value)
    {
        if (!open.TryPeek(out var table))
            return;

        var count = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 63) : 0;
        if (name == "gridBefore")
            table.Row.AddRange(Enumerable.Repeat("", count));
        else if (table.Cell is { } cell && name == "gridSpan")
            cell.Span = Math.Max(1, count);
        else if (table.Cell is { } merged)
            merged.GoesOn = value is null or "continue";
    }

    public void EndCell()
    {
        if (!open.TryPeek(out var table) || table.Cell is not { } cell)
            return;

        var text = string.Join('\n', cell.Lines.Select(line => line.Trim()).Where(line => line.Length > 0));
        for (var i = 0; i < cell.Span; i++)
            table.Row.Add(cell.GoesOn && text.Length == 0 && table.Row.Count < table.Above.Count ? table.Above[table.Row.Count] : text);
        table.Cell = null;
    }

    /// <summary>The row, unless its table stands in a cell of another.</summary>
    public PlanRow? EndRow()
    {
        if (!open.TryPeek(out var table))
            return null;

        var row = table.Row;
        (table.Above, table.Row) = (row, []);
        if (open.Count == 1)
            return row.Any(cell => cell.Length > 0) ? new(row) : null;

        if (open.Skip(1).First().Cell is { } outer)
            outer.Lines.Add(string.Join(' ', row.Where(cell => cell.Length > 0).Distinct()));
        return null;
    }

    public void End() => open.TryPop(out _);

    private sealed class Table
    {
        public List<string> Row { get; set; } = [];

        public List<string> Above { get; set; } = [];

        public Cell? Cell { get; set; }
    }

    private sealed class Cell
    {
        public List<string> Lines { get; } = [];

        public int Span { get; set; } = 1;

        public bool GoesOn { get; set; }
    }
}
