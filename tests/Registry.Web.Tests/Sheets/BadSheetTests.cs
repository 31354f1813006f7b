using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using static Registry.Web.Tests.Sheets.SheetReading;

namespace Registry.Web.Tests.Sheets;

/// <summary>Files that are no lists, or mean harm: each is told from the others, and none costs much.</summary>
public sealed class BadSheetTests
{
    [Theory]
    [InlineData("", "Sheet.Empty")]
    [InlineData("  \r\n\r\n", "Sheet.Empty")]
    [InlineData("%PDF-1.7\n%âãÏÓ", "Sheet.Pdf")]
    [InlineData("\uFEFF<html><table><tr><td>Họ tên", "Sheet.WebPage")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", "Sheet.WebPage")]
    [InlineData("PK\u0003\u0004 và rồi thôi", "Sheet.Damaged")]
    [InlineData("a\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u0001\u0002\u0003\u0004", "Sheet.NoSheet")]
    public async Task What_is_no_sheet_is_called_by_its_name(string content, string code) => Assert.Equal(code, await RefusalAsync(Bytes(content)));

    [Fact]
    public async Task A_password_and_an_old_workbook_are_told_apart()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000]];
        var encrypted = (byte[])container.Clone();
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(encrypted, 65_520);

        Assert.Equal("Sheet.OldExcel", await RefusalAsync(new MemoryStream(container)));
        Assert.Equal("Sheet.Protected", await RefusalAsync(new MemoryStream(encrypted)));
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "Sheet.HasMacros")]
    [InlineData("xl/workbook.bin", "Sheet.BinaryExcel")]
    public async Task Workbooks_of_other_kinds_are_refused(string part, string code) =>
        Assert.Equal(code, await RefusalAsync(new RawXlsx().Sheet("").Part(part, "x").Build(), "ds.xlsx"));

    [Fact]
    public async Task Other_packages_are_no_workbooks()
    {
        Assert.Equal("Sheet.OpenDocument", await RefusalAsync(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))));
        Assert.Equal("Sheet.NoSheet", await RefusalAsync(Zip(("word/document.xml", "<a/>"), ("[Content_Types].xml", "<a/>"))));
        Assert.Equal("Sheet.NoSheet", await RefusalAsync(Zip(("ảnh.jpg", "x"))));
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"/>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>một</v></c></row>")]
    [InlineData("<row r=\"1\"><c>")]
    [InlineData("<row r=\"1\"><c t=\"inlineStr\"><is><t>&xxe;</t></is></c></row>")]
    public async Task What_is_broken_inside_is_damaged(string rows) => Assert.Equal("Sheet.Damaged", await RefusalAsync(new RawXlsx().Sheet(rows).Build()));

    [Fact]
    public async Task A_file_cut_off_in_the_middle_is_damaged()
    {
        var whole = new RawXlsx().Sheet(XlsxReadingTests.Row(1, "a")).Build().ToArray();

        Assert.Equal("Sheet.Damaged", await RefusalAsync(new MemoryStream(whole[..(whole.Length / 2)])));
    }

    [Fact]
    public async Task Entities_are_never_resolved()
    {
        var secret = Path.GetTempFileName();
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

        foreach (var dtd in new[] { $"<!DOCTYPE a [<!ENTITY x SYSTEM \"file://{secret}\">]>", $"<!DOCTYPE a [<!ENTITY l0 \"ha\">{laughs}]>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">" })
            Assert.Equal("Sheet.Damaged", await RefusalAsync(new RawXlsx().Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .Part("xl/sharedStrings.xml", dtd + "<sst><si><t>&x;&l9;</t></si></sst>").Build()));

        File.Delete(secret);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    public async Task A_part_that_swells_is_left_at_once(string part)
    {
        var before = GC.GetTotalAllocatedBytes();
        var bomb = new RawXlsx().Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").Part(part, stream =>
        {
            stream.Write("<a>"u8);
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 300; i++)
                stream.Write(spaces);
        }).Build();

        Assert.Equal("Sheet.Swollen", await RefusalAsync(bomb));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 150 << 20);
    }

    [Fact]
    public async Task Shared_texts_and_cells_have_an_end()
    {
        var many = new RawXlsx().Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").Part("xl/sharedStrings.xml", stream =>
        {
            var random = new Random(1);
            stream.Write("<sst>"u8);
            for (var i = 0; i < 50_000; i++)
                stream.Write(Encoding.ASCII.GetBytes($"<si><t>{random.NextInt64()}</t></si>"));
            stream.Write("</sst>"u8);
        }).Build();

        Assert.Equal("Sheet.Swollen", await RefusalAsync(many, limits: new() { SharedTextBytes = 1 << 20 }));
        Assert.Equal("Sheet.CellTooLong", await RefusalAsync(new RawXlsx().Sheet(XlsxReadingTests.Row(1, new string('a', 40_000))).Build()));
        Assert.Equal("Sheet.QuoteNotClosed", await RefusalAsync(Bytes("a,b\n1,\"" + string.Concat(Enumerable.Repeat("2,3\n", 20_000)))));
    }

    [Fact]
    public async Task Too_large_too_long_and_too_wide_are_said_with_the_place()
    {
        Assert.Equal("Sheet.TooLarge", await RefusalAsync(new MemoryStream(new byte[2 << 20]), limits: new() { FileBytes = 1 << 20 }));
        Assert.Equal("Sheet.TooManyRows", await RefusalAsync(Bytes(string.Concat(Enumerable.Repeat("a,b\n", 12))), limits: new() { Rows = 10 }));
        Assert.Equal("Sheet.TooManyColumns", await RefusalAsync(Bytes(string.Join(';', Enumerable.Range(1, 300)))));
        Assert.Equal("Sheet.TooManyColumns", await RefusalAsync(new RawXlsx().Sheet($"<row r=\"7\">{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 300))}</row>").Build()));
    }

    [Fact]
    public async Task A_million_empty_rows_cost_neither_memory_nor_time()
    {
        var file = new RawXlsx().Sheet("", name: "x").Part("xl/worksheets/sheet1.xml", stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Họ tên</t></is></c></row>");
            for (var i = 2; i <= 1_048_576; i++)
                writer.Write($"<row r=\"{i}\" spans=\"1:6\" ht=\"15.75\" customHeight=\"1\"><c r=\"A{i}\" s=\"3\"/></row>");
            writer.Write("</sheetData></worksheet>");
        }).Build();
        var watch = Stopwatch.StartNew();

        var rows = await RowsAsync(file);

        Assert.Single(rows);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task Columns_that_are_only_painted_do_not_count()
    {
        var painted = string.Concat(Enumerable.Range(0, 400).Select(_ => "<c s=\"1\"/>"));

        Assert.Equal("a", Line(Assert.Single(await RowsAsync(new RawXlsx().Sheet($"<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c>{painted}</row>").Build()))));
    }

    private static MemoryStream Zip(params (string Path, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in parts)
                using (var stream = zip.CreateEntry(path).Open())
                    stream.Write(Encoding.UTF8.GetBytes(text));

        return file;
    }
}
