using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Registry.Domain.Days;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Shape;
using Registry.Web.Sheets.Writing;

namespace Registry.Web.Tests.Sheets;

public sealed class SheetWritingTests
{
    [Fact]
    public async Task What_is_written_follows_the_standard_and_is_read_again()
    {
        var file = await SheetWriting.XlsxAsync(Page() with { Titles = ["DANH SÁCH HỘI VIÊN", "Năm 2027 <&>"] }, Page() with { Name = "Hội viên" }, Page() with { Name = "Cách ghi: [a]/b?" });

        using (var package = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}"));

        using var read = await SheetReading.OpenAsync(file);
        Assert.Equal(["Hội viên", "Hội viên 2", "Cách ghi   a  b"], read.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            ["DANH SÁCH HỘI VIÊN|DANH SÁCH HỘI VIÊN|DANH SÁCH HỘI VIÊN|DANH SÁCH HỘI VIÊN", "Năm 2027 <&>|Năm 2027 <&>|Năm 2027 <&>|Năm 2027 <&>", "STT|Họ và tên|Ngày sinh|Điện thoại", "1|Đặng Thị Thu Hà|12/03/1984|0914 220 187", "2|=1+1|1965|+84 1"],
            read.Rows(0).Select(SheetReading.Line));

        var rows = read.Rows(0).ToList();
        Assert.Equal((SheetCellKind.Number, SheetCellKind.Day, SheetCellKind.Text), (rows[3][0].Kind, rows[3][2].Kind, rows[4][1].Kind));
        Assert.Equal((4, 2), (SheetShape.Find(rows).HeaderFrom, SheetShape.Find(rows).Records));
    }

    [Fact]
    public async Task A_csv_file_has_its_mark_and_nothing_in_it_is_a_formula()
    {
        var bytes = (await SheetWriting.CsvAsync(Page())).ToArray();

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("STT;Họ và tên;Ngày sinh;Điện thoại\r\n1;Đặng Thị Thu Hà;12/03/1984;0914 220 187\r\n2;'=1+1;1965;'+84 1\r\n", Encoding.UTF8.GetString(bytes[3..]));
        Assert.Equal("2|=1+1|1965|+84 1", SheetReading.Line((await SheetWriting.ReadCsvAsync(new(bytes), ';'))[2]));
    }

    [Fact]
    public async Task Days_before_the_calendar_of_Excel_are_right_are_text()
    {
        var rows = await SheetReading.RowsAsync(await SheetWriting.XlsxAsync(SheetWriting.Page(["Ngày"], [new DateOnly(1900, 2, 28)], [new DateOnly(1900, 3, 1)], [new DateOnly(2999, 12, 31)])));

        Assert.Equal([("28/02/1900", SheetCellKind.Text), ("01/03/1900", SheetCellKind.Day), ("31/12/2999", SheetCellKind.Day)], rows.Skip(1).Select(row => (row[0].Text, row[0].Kind)));
    }

    private static SheetPage Page() => SheetWriting.Page(
        ["STT", "Họ và tên", "Ngày sinh", "Điện thoại"],
        [1, "Đặng Thị Thu Hà", SheetValue.Of(new PartialDate(1984, 3, 12)), "0914 220 187"],
        [2, "=1+1", SheetValue.Of(new PartialDate(1965, null, null)), "+84 1"]);
}
