using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;

namespace Registry.Domain.Programmes.Reading.Tables;

/// <summary>Reads the rows of a table of tasks: groups, rows that a page parted, cells that say "as above".</summary>
internal sealed partial class TableReader
{
    private readonly List<TableRow> rows = [];
    private IReadOnlyList<TableColumn> columns = [];

    /// <param name="before">The columns of the table before this one, for one that goes on without a heading.</param>
    public static (IReadOnlyList<TableRow> Rows, IReadOnlyList<TableColumn> Columns) Read(IReadOnlyList<Passage> table, IReadOnlyList<TableColumn> before)
    {
        TableReader reader = new();
        reader.ReadAll(table, before);
        return (reader.rows, reader.columns);
    }

    private void ReadAll(IReadOnlyList<Passage> table, IReadOnlyList<TableColumn> before)
    {
        var head = 0;
        while (head < table.Count && head < 2 && !(table[head].IsRow && TableHeader.Is(table[head])))
            head++;
        var hasHead = head < table.Count && head < 2;
        Passage? second = hasHead && head + 1 < table.Count && table[head + 1].IsRow && TableHeader.IsMore(table[head + 1]) ? table[head + 1] : null;
        for (var i = 0; hasHead && i <= head + (second is null ? 0 : 1); i++)
            rows.Add(new(TableRowKind.Header, table[i], TableRow.None));

        var begin = hasHead ? head + (second is null ? 1 : 2) : 0;
        var known = hasHead ? TableHeader.Columns(table[head], second) : Goes(before, table) ? before : [];
        columns = TableGuess.Complete(known, [.. table.Skip(begin).Where(row => row.IsRow && !TableHeader.Is(row))]);
        foreach (var row in table.Skip(begin))
            Add(row);
    }

    private static bool Goes(IReadOnlyList<TableColumn> before, IReadOnlyList<Passage> table) => before.Count > 0 && table.Any(row => row.Cells.Count == before.Count);

    private void Add(Passage row)
    {
        if (!row.IsRow)
            AddLoose(row);
        else if (TableHeader.Is(row) || TableHeader.IsNumbering(row))
            rows.Add(new(TableRowKind.Header, row, TableRow.None));
        else if (Last is { IsBroken: true } broken && broken.Passage.Cells.Count + row.Cells.Count - 1 <= columns.Count && !IsNumber(row.Cells[0]))
            rows[^1] = broken.GoOn(row, columns);
        else if (Only(row) is { } only)
            AddOnly(row, only);
        else
            AddCells(row);
    }

    private TableRow? Last => rows is [.., { Kind: TableRowKind.Task } last] ? last : null;

    /// <summary>What stands between rows without being one: the rest of a cell, or the title of a group.</summary>
    private void AddLoose(Passage line)
    {
        if (Last is { } last && (last.IsBroken || (line.Text.Length > 0 && (char.IsLower(line.Text[0]) || line.Marker.Kind == MarkerKind.Bullet))))
            rows[^1] = last.GoOn(line);
        else
            rows.Add(new(TableRowKind.Group, line, TableRow.None));
    }

    /// <summary>The one text of a row: it has no other, or a merged cell repeats it.</summary>
    private static Passage? Only(Passage row)
    {
        var texts = row.Cells.Where(cell => !cell.IsEmpty && !IsGroupMark(cell)).ToList();
        return texts.Count > 0 && texts.All(cell => cell.Text == texts[0].Text) ? texts[0] : null;
    }

    private void AddOnly(Passage row, Passage only)
    {
        var goesOn = Last is not null && row.Cells[0].IsEmpty && (char.IsLower(only.Text[0]) || only.Text[0] is '-' or '+' or '–');
        if (goesOn)
            rows[^1] = Last!.With(Cells(row), row);
        else
            rows.Add(new(Total().IsMatch(only.Bare) ? TableRowKind.Header : IsNumber(row.Cells[0]) && row.Cells[0] != only ? TableRowKind.Task : TableRowKind.Group, row, Cells(row)) { IsBroken = IsNumber(row.Cells[0]) && row.Cells.Count < columns.Count });
    }

    private void AddCells(Passage row)
    {
        var cells = Cells(row);
        var number = cells.GetValueOrDefault(DetailKind.Number);
        var content = cells.GetValueOrDefault(DetailKind.Content);
        var goesOn = Last is not null && columns.Any(column => column.Kind == DetailKind.Number) && number is not { IsEmpty: false }
            && (content is not { IsEmpty: false } || char.IsLower(content.Text[0]));
        if (goesOn)
        {
            rows[^1] = Last!.With(cells, row);
            return;
        }

        var isGroup = number is { IsEmpty: false } && RomanNumber().IsMatch(number.Text) && cells.Count(cell => !cell.Value.IsEmpty) <= 2;
        foreach (var (kind, cell) in cells)
        {
            if (AsAbove().IsMatch(cell.Bare) && Last?.Cells.GetValueOrDefault(kind) is { } above)
                cells[kind] = above;
        }

        rows.Add(new(isGroup ? TableRowKind.Group : Total().IsMatch(content?.Bare ?? "") ? TableRowKind.Header : TableRowKind.Task, row, cells)
        {
            IsBroken = !isGroup && row.Cells.Count < columns.Count,
        });
    }

    private Dictionary<DetailKind, Passage> Cells(Passage row) => TableRow.CellsOf(row, columns);

    private static bool IsNumber(Passage cell) => NumberCell().IsMatch(cell.Text);

    private static bool IsGroupMark(Passage cell) => RomanNumber().IsMatch(cell.Text) || NumberCell().IsMatch(cell.Text);

    [GeneratedRegex(@"^\s*\d{1,3}(?:\.\d{1,2})*\s*[.)]?\s*$")]
    private static partial Regex NumberCell();

    [GeneratedRegex(@"^\s*(?:[IVX]{1,5}|[A-HĐ])\s*[.)]?\s*$")]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"^(?:-?\s*n\s*/?\s*t\s*-?|nhu tren|-\s*""\s*-|""|//)$")]
    private static partial Regex AsAbove();

    [GeneratedRegex(@"^(?:tong cong|tong so|cong|tong kinh phi)\b")]
    private static partial Regex Total();
}
