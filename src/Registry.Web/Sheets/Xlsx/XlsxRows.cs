using System.Globalization;
using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>The rows of one sheet as they stream by.</summary>
internal sealed class XlsxRows(XmlReader xml, XlsxContext context, MergedRanges merged)
{
    private readonly XlsxCells values = new(context);
    private readonly List<SheetCell> cells = [];
    private int number;

    public IEnumerable<SheetRow> Read()
    {
        using (xml)
        {
            var count = 0;
            while (NextRow())
            {
                ReadCells();
                merged.Fill(number, cells, context.Limits.Columns);
                if (Trim() is not { } row)
                    continue;
                if (++count > context.Limits.Rows)
                    throw SheetProblem.TooManyRows(context.Limits.Rows);

                yield return row;
            }
        }
    }

    private bool NextRow()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                return false;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
                continue;

            // a row without a number follows the one before
            var next = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : number + 1;
            number = next > number ? next : throw SheetProblem.Damaged();
            return true;
        }

        return false;
    }

    private void ReadCells()
    {
        cells.Clear();
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;

            column = CellPlace.Parse(xml.GetAttribute("r"))?.Column ?? column + 1;
            if (values.Read(xml, number) is { IsEmpty: false } cell)
                Put(column, cell);
        }
    }

    private void Put(int column, SheetCell cell)
    {
        if (column >= context.Limits.Columns)
            throw SheetProblem.TooManyColumns(number, context.Limits.Columns);

        while (cells.Count <= column)
            cells.Add(SheetCell.Empty);

        cells[column] = cell;
    }

    private SheetRow? Trim()
    {
        while (cells is [.., { IsEmpty: true }])
            cells.RemoveAt(cells.Count - 1);

        // a row that only lies beside a merged cell holds nothing of its own
        return cells.TrueForAll(cell => cell.IsEmpty || cell.IsMergedCopy) ? null : new(number, [.. cells]);
    }
}
