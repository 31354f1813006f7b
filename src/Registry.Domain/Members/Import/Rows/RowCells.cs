using Registry.Domain.Members.Import.Mapping;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>The cells of one row by their fields, and what was found in them.</summary>
internal sealed class RowCells(ColumnMap map, IReadOnlyList<string> cells)
{
    private readonly List<CellFinding> findings = [];

    public IReadOnlyList<CellFinding> Findings => findings;

    /// <summary>The text of the field; of several columns one after the other.</summary>
    public string Text(ImportField field, string between = "; ") =>
        string.Join(between, map.ColumnsOf(field).Select(At).Where(text => text.Length > 0));

    public bool IsEmpty(ImportField field) => map.ColumnsOf(field).All(column => At(column).Length == 0);

    public T Take<T>(ImportField field, CellReading<T> reading)
    {
        foreach (var remark in reading.Remarks)
            Say(field, remark);

        return reading.Value;
    }

    /// <summary>Says it of the field's first cell that is not empty.</summary>
    public void Say(ImportField field, CellRemark remark)
    {
        var columns = map.ColumnsOf(field).ToList();
        if (columns.Count > 0)
            findings.Add(new(columns.Find(column => At(column).Length > 0) is var filled && columns.Exists(column => At(column).Length > 0) ? filled : columns[0], remark));
    }

    private string At(int column) => column < cells.Count ? cells[column].Trim() : "";
}
