using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.GuestPapers;

/// <summary>Composes the list of who sits where, by tables and in the order of precedence.</summary>
public static class SeatingDocument
{
    private const string NoTable = "Chưa xếp bàn";

    /// <param name="rows">In their order.</param>
    public static OfficialDocument Compose(ListHead head, string occasion, string when, IReadOnlyList<SeatRow> rows)
    {
        List<Block> body = [new Prose(when)];
        foreach (var table in rows.GroupBy(row => row.Table).OrderBy(table => table.Key is null).ThenBy(table => table.Key?.Length).ThenBy(table => table.Key, StringComparer.Ordinal))
        {
            body.Add(new Prose($"{(table.Key is null ? NoTable : "Bàn " + table.Key)}: {ListHead.Two(table.Sum(row => 1 + row.With))} người"));
            body.Add(new OfficialTable
            {
                Columns = [new("STT", 1, ColumnAlignment.Center), new("Họ và tên", 4.5), new("Chức vụ, đơn vị", 6), new("Đi cùng", 1.6, ColumnAlignment.Center), new("Ghi chú", 2)],
                Rows = [.. table.Select((row, index) => new OfficialRow([ListHead.Ordinal(index + 1), row.Name, row.Office ?? "", row.With == 0 ? "" : $"{row.With}", ""]))],
            });
        }

        body.Add(new Prose($"Tổng số: {ListHead.Two(rows.Sum(row => 1 + row.With))} người."));
        return head.Compose("Danh sách chỗ ngồi", occasion, body);
    }
}

/// <param name="With">How many come along.</param>
public sealed record SeatRow(string Name, string? Office, string? Table, int With);
