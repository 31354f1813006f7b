using System.Globalization;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>Which cells of a sheet are merged.</summary>
/// <remarks>They are named behind all rows, so the sheet is run through once before it is read.</remarks>
internal sealed class MergedRanges(IEnumerable<CellRange> ranges)
{
    /// <summary>More than any list has; the rest of a sheet with more is read as if nothing were merged.</summary>
    private const int Most = 50_000;

    private readonly Queue<CellRange> waiting = new(ranges.OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn));
    private readonly List<(CellRange Range, SheetCell Cell)> open = [];

    public static IReadOnlyList<CellRange> Read(XlsxPackage package, string path)
    {
        using var xml = package.Read(path);
        List<CellRange> ranges = [];
        while (xml?.Read() == true && ranges.Count < Most)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
                xml.Skip();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && CellRange.Parse(xml.GetAttribute("ref")) is { IsOne: false } range)
                ranges.Add(range);
        }

        return ranges;
    }

    /// <summary>Writes into a row what stands in the first cells of the ranges that cover it; rows are asked for in their order.</summary>
    public void Fill(int row, List<SheetCell> cells, int limit)
    {
        open.RemoveAll(merged => merged.Range.LastRow < row);
        while (waiting.TryPeek(out var next) && next.FirstRow <= row)
        {
            waiting.Dequeue();
            if (next.FirstRow == row && next.FirstColumn < cells.Count && cells[next.FirstColumn] is { IsEmpty: false } first)
                open.Add((next, first with { IsMergedCopy = true }));
        }

        foreach (var (range, cell) in open)
            for (var column = range.FirstColumn; column <= range.LastColumn && column < limit; column++)
                Put(cells, column, cell);
    }

    private static void Put(List<SheetCell> cells, int column, SheetCell cell)
    {
        while (cells.Count <= column)
            cells.Add(SheetCell.Empty);
        if (cells[column].IsEmpty)
            cells[column] = cell;
    }
}

/// <summary>A rectangle of cells; columns are counted from 0 and rows from 1.</summary>
internal readonly record struct CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public bool IsOne => FirstColumn == LastColumn && FirstRow == LastRow;

    public static CellRange? Parse(string? text)
    {
        var ends = (text ?? "").Split(':');
        return ends.Length == 2 && CellPlace.Parse(ends[0]) is { Row: > 0 } first && CellPlace.Parse(ends[1]) is { } last && last.Row >= first.Row
            ? new(first.Column, first.Row, last.Column, last.Row)
            : null;
    }
}

/// <summary>A cell such as C14: column 2, row 14.</summary>
internal readonly record struct CellPlace(int Column, int Row)
{
    public const int Columns = 16_384;

    public static CellPlace? Parse(string? text)
    {
        var (column, i) = (0, 0);
        for (; text is not null && i < text.Length && char.IsAsciiLetter(text[i]) && column < Columns; i++)
            column = column * 26 + (text[i] & 0x1F);

        return column is > 0 and <= Columns && int.TryParse(text.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? new(column - 1, row) : null;
    }
}
