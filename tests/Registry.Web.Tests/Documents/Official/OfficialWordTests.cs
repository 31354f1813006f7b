using DocumentFormat.OpenXml.Wordprocessing;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Tests.Documents.Official;

[Collection(PrintingGroup.Name)]
public sealed class OfficialWordTests(PrintingFixture printing)
{
    [Fact]
    public void A_Word_file_holds_nothing_that_Word_objects_to()
    {
        Assert.Empty(Written(SampleOfficialPapers.Plan()).Defects);
        Assert.Empty(Written(SampleOfficialPapers.Letter() with { IsDraft = true }).Defects);
        Assert.Empty(Written(SampleOfficialPapers.WithAnnexes()).Defects);
        Assert.Empty(Written(SampleOfficialPapers.Plan() with { IsLandscape = true, Signature = null, Recipients = [] }).Defects);
    }

    [OfficeFact]
    public async Task The_Word_file_says_the_same_as_the_PDF_on_as_many_pages()
    {
        foreach (var document in new[] { SampleOfficialPapers.Plan(30), SampleOfficialPapers.Letter(), SampleOfficialPapers.WithAnnexes() })
        {
            using var pdf = await printing.PrintAsync(OfficialHtml.Render(document));
            using var word = Written(document).Print();

            Assert.Equal(WordsOf(pdf), WordsOf(word));
            Assert.InRange(word.Pages.Count, pdf.Pages.Count - 1, pdf.Pages.Count + 1);
        }
    }

    [OfficeFact]
    public void The_Word_file_keeps_the_margins_the_head_of_tables_and_the_numbers_of_pages()
    {
        using var word = Written(SampleOfficialPapers.WithAnnexes()).Print();

        OfficialGeometry.HasMarginsOfTheDecree(word);
        OfficialGeometry.HasNumbers(word, OfficialGeometry.NumbersByAnnex(word));
        foreach (var page in word.Pages.Where(page => page.Contains("hoạt động thứ", StringComparison.Ordinal)))
            Assert.Contains("STT", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_and_cuts_are_styles_that_the_office_can_change_in_one_place()
    {
        var styles = Written(SampleOfficialPapers.Plan()).Read(part => part.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(
            style => style.StyleName!.Val!.Value!,
            style => (Size: style.StyleRunProperties!.FontSize!.Val!.Value, Bold: style.StyleRunProperties.Bold is not null, Italic: style.StyleRunProperties.Italic is not null)));

        Assert.Equal(("24", true, false), styles["Quốc hiệu"]);
        Assert.Equal(("26", true, false), styles["Tiêu ngữ"]);
        Assert.Equal(("24", false, false), styles["Cơ quan chủ quản"]);
        Assert.Equal(("24", true, false), styles["Cơ quan ban hành"]);
        Assert.Equal(("26", false, false), styles["Số và ký hiệu"]);
        Assert.Equal(("26", false, true), styles["Địa danh và thời gian"]);
        Assert.Equal(("28", true, false), styles["Title"]);
        Assert.Equal(("28", false, true), styles["Căn cứ"]);
        Assert.Equal(("24", true, true), styles["Nơi nhận"]);
        Assert.Equal(("22", false, false), styles["Người nhận"]);
    }

    [Fact]
    public void Letters_that_XML_refuses_are_made_visible()
    {
        var document = SampleOfficialPapers.Letter() with { Body = [new Prose("Hu\u00ea\u0301\u0000 \u0007 \uFFFF")] };

        var text = Written(document).Read(part => part.Document.InnerText);

        Assert.Contains("Huế\uFFFD \uFFFD \uFFFD./.", text, StringComparison.Ordinal);
    }

    private static WordFile Written(OfficialDocument document) => new(OfficialDocx.Render(document));

    // tables repeat their heads and pages their numbers where each program ends its pages: those words are left out
    private static List<string> WordsOf(PrintedPaper paper)
    {
        var heads = SampleOfficialPapers.Tasks(1).Columns.SelectMany(column => column.Head.Split(' ')).ToHashSet();
        return [.. paper.Text.Split(' ').Where(word => !heads.Contains(word) && !int.TryParse(word, out _)).Order(StringComparer.Ordinal)];
    }
}
