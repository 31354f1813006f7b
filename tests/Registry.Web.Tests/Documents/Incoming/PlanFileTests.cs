using System.IO.Compression;
using System.Text;
using Registry.Domain;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Web.Documents.Incoming;
using static Registry.Web.Tests.Documents.Incoming.WordFile;

namespace Registry.Web.Tests.Documents.Incoming;

public sealed class PlanFileTests
{
    private const string Numbering = """
        <w:numbering xmlns:w="w">
          <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
          <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
          <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>
        </w:numbering>
        """;

    [Fact]
    public async Task Numbers_that_Word_counts_are_written_out()
    {
        static string Listed(string text, int level, int list = 5) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

        var text = await ReadAsync(With(
            Listed("MỤC TIÊU", 0) + Listed("CÁC HOẠT ĐỘNG CỤ THỂ", 0) + Listed("Họp mặt", 1) + Listed("Thời gian: Quý II", 0, 6) + Listed("Hội thảo", 1) + Listed("chuyên đề", 2) + Listed("TỔ CHỨC", 0) + Listed("Sở", 1),
            ("word/numbering.xml", Numbering)));

        Assert.Equal(["I. MỤC TIÊU", "II. CÁC HOẠT ĐỘNG CỤ THỂ", "1. Họp mặt", "- Thời gian: Quý II", "2. Hội thảo", "a) chuyên đề", "III. TỔ CHỨC", "1. Sở"], Lines(text));
    }

    [Fact]
    public async Task Tables_keep_their_rows_merged_cells_and_lines()
    {
        var text = await ReadAsync(With("<w:tbl>" + Row(Cell("STT"), Cell("Nội dung"), Cell("Đơn vị thực hiện", "<w:gridSpan w:val=\"2\"/>"), Cell("Thời gian"))
            + Row(Cell(""), Cell(""), Cell("Chủ trì"), Cell("Phối hợp"), Cell(""))
            + Row(Cell("1"), Cell("Gặp mặt\nđầu năm"), Cell("Sở Ngoại vụ", "<w:vMerge w:val=\"restart\"/>"), Cell("Công an tỉnh\nTỉnh đoàn"), Cell("Quý I"))
            + Row(Cell("2"), Cell("Hội thảo"), Cell("", "<w:vMerge/>"), Cell(""), Cell("Tháng 5")) + "</w:tbl>"));

        var plan = PlanReader.Read(text, ReadingKnowledge.None);
        Assert.Equal(["Gặp mặt đầu năm | Quý I | Sở Ngoại vụ; Công an tỉnh; Tỉnh đoàn", "Hội thảo | Tháng 5 | Sở Ngoại vụ"],
            plan.Activities.Select(item => $"{item.Text} | {item.Time!.Written} | {string.Join("; ", item.Assignments.Select(unit => unit.Name))}"));
    }

    [Fact]
    public async Task Tracked_changes_are_read_as_accepted_text_boxes_are_read_once_and_both_are_said()
    {
        var text = await ReadAsync(With(
            "<w:p><w:r><w:t xml:space=\"preserve\">Quý </w:t></w:r><w:del><w:r><w:delText>I</w:delText></w:r></w:del><w:ins><w:r><w:t>II</w:t></w:r></w:ins></w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + P("Trong khung") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + P("Trong khung") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        Assert.Equal(["Quý II", "Trong khung"], Lines(text));
        Assert.Equal(["Reading.TrackedChanges", "Reading.TextBoxes"], text.Notes.Select(note => note.Code));
    }

    [Fact]
    public async Task What_is_no_paper_is_refused_by_its_name()
    {
        Assert.Equal("Plan.HasMacros", await CodeAsync(With(P("a"), ("word/vbaProject.bin", "x"))));
        Assert.Equal("Plan.Protected", await CodeAsync(new([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")])));
        Assert.Equal("Plan.OldWord", await CodeAsync(new([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]])));
        Assert.Equal("Plan.Pdf", await CodeAsync(new(Encoding.ASCII.GetBytes("%PDF-1.7 …"))));
        Assert.Equal("Plan.NotText", await CodeAsync(new(Encoding.ASCII.GetBytes("{\\rtf1 …"))));
        Assert.Equal("Plan.NotText", await CodeAsync(new([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, .. Enumerable.Range(0, 400).Select(i => (byte)(i * 7 % 32))])));
        Assert.Equal("Plan.Damaged", await CodeAsync(new([.. "PK\u0003\u0004"u8, .. new byte[300]])));
        Assert.Equal("Plan.Empty", await CodeAsync(With("<w:p/>")));
        Assert.Equal("Plan.Damaged", await CodeAsync(With("<w:p>")));
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        MemoryStream file = new();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var piece = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            part.Write("<a>"u8);
            for (var i = 0; i < 300; i++)
                await part.WriteAsync(piece);
        }

        file.Position = 0;
        Assert.Equal("Plan.Swollen", await CodeAsync(file));
    }

    [Fact]
    public async Task Five_hundred_pages_are_read_whole()
    {
        var page = string.Concat(Enumerable.Range(0, 40).Select(i => P($"- Tổ chức hội nghị lần thứ {i} về công tác đối ngoại nhân dân trên địa bàn tỉnh.")));
        var text = await ReadAsync(With(P("KẾ HOẠCH") + P("Công tác năm 2026") + P("I. CÁC HOẠT ĐỘNG CỤ THỂ") + string.Concat(Enumerable.Repeat(page, 500))));

        Assert.Equal(20_000, PlanReader.Read(text, ReadingKnowledge.None).Activities.Count());
    }

    [Fact]
    public async Task Text_in_the_encodings_of_this_country_is_read()
    {
        const string Line = "KẾ HOẠCH công tác đối ngoại nhân dân năm 2026, phối hợp với Hội hữu nghị";
        Assert.Equal([Line], Lines(await ReadAsync(new(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Line)).ToArray()))));
        Assert.Equal([Line], Lines(await ReadAsync(new(Encoding.UTF8.GetBytes(Line)))));
        var vni = await ReadAsync(new(Encoding.Latin1.GetBytes("Uyû ban nhaân daân tænh ban haønh coâng taùc ñoái ngoaïi naêm 2026 nhö sau: toå chöùc kyû nieäm Quoác khaùnh")));
        Assert.Contains("Uỷ ban nhân dân tỉnh", vni.Text, StringComparison.Ordinal);
        Assert.Contains(vni.Notes, note => note.Code == "Reading.WrittenInVni");
    }

    private static Task<PlanText> ReadAsync(MemoryStream file) => PlanFile.ReadAsync(file, CancellationToken.None);

    private static async Task<string> CodeAsync(MemoryStream file) => (await Assert.ThrowsAsync<RuleException>(() => ReadAsync(file))).Code;

    private static IEnumerable<string> Lines(PlanText text) => text.Lines.Where(line => !line.IsBlank).Select(line => line.Text.Trim());
}
