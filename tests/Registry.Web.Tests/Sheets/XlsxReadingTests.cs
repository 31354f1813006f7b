using Registry.Web.Sheets;
using static Registry.Web.Tests.Sheets.SheetReading;

namespace Registry.Web.Tests.Sheets;

public sealed class XlsxReadingTests
{
    [Fact]
    public async Task Texts_are_read_from_where_they_are_kept()
    {
        var rows = await RowsAsync(new RawXlsx()
            .Strings("<t>Họ và tên</t>", "<r><t>Đặng </t></r><r><t xml:space=\"preserve\">Thu Hà </t></r><rPh><t>không đọc</t></rPh>", "<t/>")
            .Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x</t></is></c></row>"
                + "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"C4\" t=\"s\"><v>2</v></c><c r=\"D4\" t=\"b\"><v>1</v></c><c r=\"F4\"/></row>"
                + "<row><c t=\"str\"><v>không số</v></c><c t=\"s\"><v>99</v></c></row>")
            .Build());

        Assert.Equal([(1, "Họ và tên|a\rb_x"), (4, "|Đặng Thu Hà ||x"), (5, "không số")], rows.Select(row => (row.Number, Line(row))));
    }

    [Fact]
    public async Task Numbers_keep_their_figures_and_days_are_days()
    {
        var rows = await RowsAsync(new RawXlsx()
            .Formats("dd/mm/yyyy", "mm/yyyy", "yyyy", "0000000000", "[$-42A]d\\ mmmm\\ yyyy;@", "0000\\ 000\\ 000", "#,##0", "\"ngày\" 0", "h:mm")
            .Sheet("<row r=\"1\">" + Numbers((0, "9.88123207E8"), (0, "1965"), (0, "0.1"), (0, "1E+20"), (0, "-5"))
                + "</row><row r=\"2\">" + Numbers((1, "23813"), (2, "23813"), (3, "23813"), (5, "23813.75"), (1, "60"), (1, "0"), (1, "1"), (1, "2958465"), (1, "2958466"), (1, "-1"))
                + "</row><row r=\"3\">" + Numbers((4, "914220187"), (6, "914220187"), (7, "1234567"), (8, "12"), (9, "0.5")) + "</row>")
            .Build());

        Assert.Equal("988123207|1965|0.1|100000000000000000000|-5", Line(rows[0]));
        Assert.Equal("12/03/1965|03/1965|1965|12/03/1965|29/02/1900|00/01/1900|01/01/1900|31/12/9999|2958466|-1", Line(rows[1]));
        Assert.Equal("0914220187|0914220187|1234567|12|12:00", Line(rows[2]));
        Assert.Equal(new DateOnly(1965, 3, 12), rows[1][0].Day);
        Assert.Equal((SheetCellKind.Day, (DateOnly?)null), (rows[1][4].Kind, rows[1][4].Day));
    }

    [Fact]
    public async Task Days_may_be_counted_from_1904()
    {
        var rows = await RowsAsync(new RawXlsx().Of1904().Formats("dd/mm/yyyy").Sheet($"<row r=\"1\">{Numbers((1, "22351"), (1, "0"))}</row>").Build());

        Assert.Equal("12/03/1965|01/01/1904", Line(rows[0]));
    }

    [Fact]
    public async Task A_formula_says_its_last_value_and_that_it_is_one()
    {
        var row = Assert.Single(await RowsAsync(new RawXlsx()
            .Sheet("<row r=\"1\"><c r=\"A1\"><f>B1+1</f><v>7</v></c><c r=\"B1\" t=\"e\"><f>X</f><v>#REF!</v></c><c r=\"C1\"><f>D1</f></c><c r=\"D1\"><f>C1</f><v>0</v></c><c r=\"E1\" t=\"str\"><f>T(1)</f><v></v></c></row>")
            .Build()));

        Assert.Equal("7|#REF!||0", Line(row));
        Assert.All(row.Cells, cell => Assert.True(cell.IsFormula));
        Assert.Equal([SheetCellKind.Number, SheetCellKind.Error, SheetCellKind.Error, SheetCellKind.Number], row.Cells.Select(cell => cell.Kind));
    }

    [Fact]
    public async Task Merged_cells_say_the_same_and_that_they_are_copies()
    {
        var rows = await RowsAsync(new RawXlsx()
            .Sheet(
                Row(1, "DANH SÁCH") + Row(2, "STT", "Năm sinh", "") + Row(3, "", "Nam", "Nữ") + Row(4, "Chi hội A", "1965") + Row(5, "", "1970") + "<row r=\"6\"><c r=\"A6\" s=\"0\"/></row>",
                "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:A6\"/><mergeCell ref=\"sai\"/></mergeCells>")
            .Build());

        Assert.Equal(["DANH SÁCH|DANH SÁCH|DANH SÁCH", "STT|Năm sinh|Năm sinh", "STT|Nam|Nữ", "Chi hội A|1965", "Chi hội A|1970"], rows.Select(Line));
        Assert.True(rows[4][0].IsMergedCopy);
        Assert.False(rows[3][0].IsMergedCopy);
    }

    [Fact]
    public async Task Sheets_are_named_and_hidden_ones_marked()
    {
        using var file = await OpenAsync(new RawXlsx().Sheet(Row(1, "a"), name: "Hội viên").Sheet(Row(1, "b"), name: "Nháp", state: "hidden").Sheet("", name: "C", state: "veryHidden").Build());

        Assert.Equal([new("Hội viên", false), new("Nháp", true), new("C", true)], file.Sheets);
        Assert.Equal("b", Line(file.Rows(1).Single()));
        Assert.Equal("a", Line(file.Rows(0).Single()));
        Assert.Equal("a", Line(file.Rows(0).Single()));
    }

    [Fact]
    public async Task A_stream_that_cannot_be_wound_back_is_read_too()
    {
        var file = new RawXlsx().Sheet(Row(1, "a", "b")).Build();

        Assert.Equal("a|b", Line(Assert.Single(await RowsAsync(new OneWay(file.ToArray())))));
    }

    internal static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, i) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    private static string Numbers(params (int Style, string Value)[] cells) => string.Concat(cells.Select(cell => $"<c s=\"{cell.Style}\"><v>{cell.Value}</v></c>"));

    /// <summary>A stream as it comes from a request.</summary>
    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
