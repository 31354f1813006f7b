using Registry.Domain;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Shape;

namespace Registry.Web.Tests.Sheets;

public sealed class SheetShapeTests
{
    [Fact]
    public void The_sheet_of_an_office_is_understood()
    {
        var rows = Rows(
            "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "HỘI HỮU NGHỊ VIỆT NAM – NHẬT BẢN|||Độc lập - Tự do - Hạnh phúc",
            "",
            "DANH SÁCH HỘI VIÊN NĂM 2027",
            "STT|HỌ VÀ TÊN|NĂM\nSINH|NAM/NỮ|CHỨC VỤ – ĐƠN VỊ|ĐIỆN THOẠI|GHI CHÚ",
            "(1)|(2)|(3)|(4)|(5)|(6)|(7)",
            "I|CHI HỘI TRƯỜNG ĐẠI HỌC",
            "1|Đặng Thị Thu Hà|1984|Nữ|Giảng viên|914220187|",
            "2|Phan Văn Ước|1989|Nam||935640371|Tổng thư ký",
            "",
            "STT|HỌ VÀ TÊN|NĂM SINH|NAM/NỮ|CHỨC VỤ – ĐƠN VỊ|ĐIỆN THOẠI|GHI CHÚ",
            "II|CHI HỘI CAM RANH",
            "3|Ngô Bảo Long|12/3/65|Nam|Chủ tịch|0914220187|",
            "|Tổng cộng: 3 người",
            "||||Khánh Hòa, ngày 15 tháng 3 năm 2027",
            "|NGƯỜI LẬP BIỂU|||CHỦ TỊCH",
            "|Trần Thị Bình|||Lê Văn Khải");

        var shape = SheetShape.Find(rows);

        Assert.Equal((5, 6, (int?)14, 3), (shape.HeaderFrom, shape.HeaderTo, shape.FootFrom, shape.Records));
        Assert.Equal(["STT", "HỌ VÀ TÊN", "NĂM SINH", "NAM/NỮ", "CHỨC VỤ – ĐƠN VỊ", "ĐIỆN THOẠI", "GHI CHÚ"], shape.Columns.Select(column => column.Header));
        Assert.True(shape.Columns[0].IsCounter);
        Assert.Equal(["1984", "1989", "12/3/65"], shape.Columns[2].Examples);
        Assert.Equal(2, shape.Columns[4].Filled);
        Assert.Equal([(7, SheetRowKind.Section), (11, SheetRowKind.HeaderAgain), (12, SheetRowKind.Section)], shape.LeftOut.Select(row => (row.Number, row.Kind)));
        Assert.Equal("DANH SÁCH HỘI VIÊN NĂM 2027", shape.Titles[2]);
        Assert.Equal(4, shape.Foot.Count);
        Assert.Equal(
            [(8, "I · CHI HỘI TRƯỜNG ĐẠI HỌC"), (9, "I · CHI HỘI TRƯỜNG ĐẠI HỌC"), (13, "II · CHI HỘI CAM RANH")],
            shape.RecordsOf(rows).Select(record => (record.Number, record.Section!)));
    }

    [Fact]
    public void A_header_of_two_rows_is_joined()
    {
        var plain = SheetShape.Find(Rows("TT|Họ và tên|Năm sinh||Điện thoại|", "||Nam|Nữ|Di động|Cố định", "1|An Văn Bình|1965||0914220187|", "2|Lê Thị Cúc||1970|0914220188|"));
        Assert.Equal((1, 2), (plain.HeaderFrom, plain.HeaderTo));
        Assert.Equal(["TT", "Họ và tên", "Năm sinh – Nam", "Nữ", "Điện thoại – Di động", "Cố định"], plain.Columns.Select(column => column.Header));

        var merged = SheetShape.Find(
        [
            new(1, [Cell("TT"), Cell("Họ và tên"), Cell("Năm sinh"), Copy("Năm sinh")]),
            new(2, [Copy("TT"), Copy("Họ và tên"), Cell("Nam"), Cell("Nữ")]),
            new(3, [Cell("1"), Cell("An Văn Bình"), Cell("1965")]),
        ]);
        Assert.Equal((1, 2, 1), (merged.HeaderFrom, merged.HeaderTo, merged.Records));
        Assert.Equal(["TT", "Họ và tên", "Năm sinh – Nam", "Năm sinh – Nữ"], merged.Columns.Select(column => column.Header));
    }

    [Fact]
    public void A_list_in_English_without_counter_or_foot_goes_to_its_end()
    {
        var shape = SheetShape.Find(Rows("Full name,Year of birth,Phone,Notes", "An Nguyen,1965,0914220187,Chairman", "Binh Tran,1970,,", "Chi Le,,,", "Branch of Cam Ranh,,,").Select(Split));

        Assert.Equal((1, 1, null, 3), (shape.HeaderFrom, shape.HeaderTo, shape.FootFrom, shape.Records));
    }

    [Fact]
    public void A_sum_in_the_middle_is_left_out_and_the_list_goes_on()
    {
        var rows = Rows("STT|Họ tên|Chi hội", "1|An Văn Bình|A", "Tổng số: 1", "2|Lê Thị Cúc|Tổng công ty Khatoco", "Tổng số: 2", "Người khác ký thay");

        var shape = SheetShape.Find(rows);

        Assert.Equal((2, (int?)5), (shape.Records, shape.FootFrom));
        Assert.Equal([(3, SheetRowKind.Total)], shape.LeftOut.Select(row => (row.Number, row.Kind)));
    }

    [Fact]
    public void A_person_may_know_better()
    {
        var rows = Rows("ghi lung tung", "cái này|là|tên cột", "a|b|c", "d|e|f", "Tổng cộng", "g|h|i");

        var shape = SheetShape.Find(rows, new(HeaderFrom: 2, HeaderTo: 2, FootFrom: 0));
        Assert.Equal((2, 2, null, 3), (shape.HeaderFrom, shape.HeaderTo, shape.FootFrom, shape.Records));

        Assert.Equal((4, 1), (SheetShape.Find(rows, new(2, 3, 5)) is var other ? other.RecordsOf(rows).Single().Number : 0, other.Records));
    }

    [Fact]
    public void A_sheet_with_nothing_in_it_is_said_to_be_empty()
    {
        Assert.Equal("Sheet.Empty", Assert.Throws<RuleException>(() => SheetShape.Find([])).Code);
        Assert.Equal("Sheet.NoHeader", Assert.Throws<RuleException>(() => SheetShape.Find(Rows("1|2|3", "4|5|6"))).Code);
    }

    private static List<SheetRow> Rows(params string[] lines) => [.. lines.Select((line, i) => (line, i)).Where(row => row.line.Length > 0).Select(row => Row(row.i + 1, row.line.Split('|')))];

    private static SheetRow Split(SheetRow row) => Row(row.Number, row[0].Text.Split(','));

    private static SheetRow Row(int number, string[] texts) => new(number, [.. texts.Select(text => text.Length == 0 ? SheetCell.Empty : Cell(text))]);

    private static SheetCell Cell(string text) => new(SheetCellKind.Text, text);

    private static SheetCell Copy(string text) => Cell(text) with { IsMergedCopy = true };
}
