using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes a sheet with room for signatures.</summary>
public static class AttendanceDocument
{
    private const double RoomToSign = 11;

    /// <param name="paper">The sheet, or a part of one.</param>
    /// <param name="before">People that stand on the parts before.</param>
    /// <param name="goesOn">Another part follows, with the empty lines and the closing words.</param>
    public static OfficialDocument Compose(AttendancePaper paper, int before = 0, bool goesOn = false)
    {
        var table = new OfficialTable
        {
            Columns =
            [
                new("STT", 1, ColumnAlignment.Center), new("Họ và tên", 4.5), new("Chức vụ, đơn vị", 4.5), new("Ký nhận", 3.2), new("Ghi chú", 2),
            ],
            Rows = [.. paper.Rows.Select((row, index) => new OfficialRow([ListHead.Ordinal(before + index + 1), row.Name, row.Unit ?? ""])), .. goesOn ? [] : Blank(paper, before)],
            RowHeight = RoomToSign,
        };
        List<Block> body = [table];
        if (before == 0 && !string.IsNullOrWhiteSpace(paper.Occasion.When))
            body.Insert(0, new Prose(paper.Occasion.When));
        if (!goesOn)
            body.Add(new Prose("Số người có mặt: ……………"));
        return paper.Head.Compose("Danh sách ký nhận", paper.Occasion.Name, body);
    }

    private static IEnumerable<OfficialRow> Blank(AttendancePaper paper, int before) =>
        Enumerable.Range(before + paper.Rows.Count + 1, paper.Occasion.Blank).Select(number => new OfficialRow([ListHead.Ordinal(number)]));
}
