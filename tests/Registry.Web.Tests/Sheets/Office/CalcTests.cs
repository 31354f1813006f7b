using System.Text;
using Registry.Web.Sheets.Shape;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Sheets.Office;

/// <summary>Sheets that another program wrote, and our own as another program reads them.</summary>
public sealed class CalcTests
{
    private static readonly string Files = SourceTree.Folder("tests", "Registry.Web.Tests", "Sheets", "Office");

    [CalcFact]
    public async Task A_sheet_written_by_LibreOffice_is_understood()
    {
        var file = Calc.Convert(await File.ReadAllBytesAsync(Path.Combine(Files, "danh-sach.fods")), "fods", "xlsx");

        await UnderstoodAsync(new MemoryStream(file));
    }

    /// <summary>The same sheet as LibreOffice once wrote it, for machines that do not have the program.</summary>
    [Fact]
    public async Task A_sheet_that_LibreOffice_once_wrote_is_understood() =>
        await UnderstoodAsync(new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(Files, "danh-sach.xlsx"))));

    [CalcFact]
    public async Task LibreOffice_reads_what_we_write()
    {
        var page = SheetWriting.Page(
            ["STT", "Họ và tên", "Ngày sinh", "Điện thoại", "Ghi chú"],
            [1, "Đặng Thị Thu Hà", new DateOnly(1984, 3, 12), "0914220187", "=1+1"],
            [2, "Phan Văn Ước", "1989", "00123", "hai\ndòng"]);

        var csv = Calc.Convert((await SheetWriting.XlsxAsync(page with { Titles = ["DANH SÁCH"] })).ToArray(), "xlsx", "csv:Text - txt - csv (StarCalc):59,34,76");

        Assert.Equal(
            "DANH SÁCH;;;;\n;;;;\nSTT;Họ và tên;Ngày sinh;Điện thoại;Ghi chú\n1;Đặng Thị Thu Hà;12/03/1984;0914220187;=1+1\n2;Phan Văn Ước;1989;00123;\"hai\ndòng\"\n",
            Encoding.UTF8.GetString(csv));
    }

    private static async Task UnderstoodAsync(MemoryStream stream)
    {
        using var file = await SheetReading.OpenAsync(stream);
        var shape = SheetShape.Find(file.Rows(0));
        var records = shape.RecordsOf(file.Rows(0)).ToList();

        Assert.Equal([new("Hội viên", false), new("Nháp", true)], file.Sheets);
        Assert.Equal((4, 5, (int?)11), (shape.HeaderFrom, shape.HeaderTo, shape.FootFrom));
        Assert.Equal(["STT", "HỌ VÀ TÊN", "NĂM SINH – Nam", "NĂM SINH – Nữ", "ĐIỆN THOẠI", "CHI HỘI", "TUỔI"], shape.Columns.Select(column => column.Header));
        Assert.Equal(
            ["1|ĐẶNG THỊ THU HÀ||12/03/1984|914220187|Chi hội Nha Trang|43", "2|Phan Văn Ước|1989||0935640371|Chi hội Nha Trang|38", "3|Ngô Bảo Long|12/3/65||0914220187|Chi hội Cam Ranh|62"],
            records.Select(record => SheetReading.Line(record.Row)));
        Assert.Equal("II · DOANH NHÂN", records[2].Section);
        Assert.Equal(new DateOnly(1984, 3, 12), records[0].Row[3].Day);
        Assert.True(records[0].Row[6].IsFormula);
        Assert.True(records[1].Row[5].IsMergedCopy);
    }
}
