using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes a sheet with room for signatures.</summary>
public static class AttendanceDocument
{
    private const double RoomToSign = 11;

    public static OfficialDocument Compose(AttendancePaper paper)
    {
        var table = new OfficialTable
        {
            Columns =
            [
                new("STT", 1, ColumnAlignment.Center), new("Họ và tên", 4.5), new("Chức vụ, đơn vị", 4.5), new("Ký nhận", 3.2), new("Ghi chú", 2),
            ],
            Rows =
            [
                .. paper.Rows.Select((row, index) => new OfficialRow([ListHead.Ordinal(index + 1), row.Name, row.Unit ?? ""])),
                .. Enumerable.Range(paper.Rows.Count + 1, paper.Blank).Select(number => new OfficialRow([ListHead.Ordinal(number)])),
            ],
            RowHeight = RoomToSign,
        };
        List<Block> body = [table];
        if (!string.IsNullOrWhiteSpace(paper.When))
            body.Insert(0, new Prose(paper.When));
        body.Add(new Prose("Số người có mặt: ……………"));
        return paper.Head.Compose("Danh sách ký nhận", paper.Occasion, body);
    }
}
