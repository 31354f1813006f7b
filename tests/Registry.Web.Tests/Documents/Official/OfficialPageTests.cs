using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Tests.Documents.Official;

[Collection(PrintingGroup.Name)]
public sealed class OfficialPageTests(PrintingFixture printing)
{
    [PrintingFact]
    public async Task Margins_sizes_and_cuts_are_those_of_the_decree()
    {
        using var paper = await PrintAsync(SampleOfficialPapers.Plan());

        OfficialGeometry.HasMarginsOfTheDecree(paper);
        Assert.Single(paper.Families);
        Assert.Contains("A4", paper.Info("Page size"), StringComparison.Ordinal);
        Assert.Equal((12, true, false), paper.LookOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        Assert.Equal((13, true, false), paper.LookOf("Độc lập - Tự do - Hạnh phúc"));
        Assert.Equal((12, true, false), paper.LookOf("ỦY BAN NHÂN DÂN"));
        Assert.Equal((13, false, false), paper.LookOf("/KH-UBND"));
        Assert.Equal((13, false, true), paper.LookOf("Khánh Hòa, ngày"));
        Assert.Equal((14, true, false), paper.LookOf("KẾ HOẠCH"));
        Assert.Equal((14, true, false), paper.LookOf("Triển khai thực hiện"));
        Assert.Equal((14, false, true), paper.LookOf("Căn cứ Chỉ thị"));
        Assert.Equal((14, true, false), paper.LookOf("I. MỤC TIÊU"));
        Assert.Equal((14, true, false), paper.LookOf("1. Bảo đảm"));
        Assert.Equal((14, false, false), paper.LookOf("2. Kiện toàn"));
        Assert.Equal((14, true, false), paper.LookOf("TM. ỦY BAN NHÂN DÂN"));
        Assert.Equal((12, true, true), paper.LookOf("Nơi nhận:"));
        Assert.Equal((11, false, false), paper.LookOf("- Các sở, ban, ngành;"));
    }

    [PrintingFact]
    public async Task The_superior_body_is_not_bold_and_the_subject_of_a_letter_stands_under_its_number()
    {
        using var paper = await PrintAsync(SampleOfficialPapers.Letter());

        Assert.Equal((12, false, false), paper.LookOf("LIÊN HIỆP"));
        Assert.Equal((12, true, false), paper.LookOf("HỘI HỮU NGHỊ"));
        Assert.Equal((12, false, false), paper.LookOf("V/v đề nghị"));
        Assert.Contains("Số: 05/HHN-VP", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Đồng Nai, ngày 05 tháng 01 năm 2026", paper.Text, StringComparison.Ordinal);
        var number = paper.Words.First(word => word.Text == "05/HHN-VP");
        var subject = paper.Words.First(word => word.Text == "V/v");
        var dated = paper.Words.First(word => word.Text == "Nai,");
        Assert.True(subject.Top > number.Bottom - 1);
        Assert.InRange(dated.Top - number.Top, -0.5, 0.5);
    }

    [PrintingFact]
    public async Task Rules_are_as_long_as_the_motto_and_a_third_to_a_half_of_the_other_lines()
    {
        using var paper = await PrintAsync(SampleOfficialPapers.Letter() with { Superior = null, Issuer = "Sở Ngoại vụ", Type = "Kế hoạch", Summary = "Họp mặt hữu nghị năm 2027" });
        var rules = paper.Rules;

        Assert.Equal(3, rules.Count);
        var motto = LineFrom(paper, "Độc", "phúc");
        Assert.Contains(rules, rule => Math.Abs(rule.Left - motto.Left) < 0.6 && Math.Abs(rule.Right - motto.Right) < 0.6 && rule.Top > motto.Top);
        foreach (var line in new[] { LineFrom(paper, "SỞ", "VỤ"), LineFrom(paper, "Họp", "2027") })
        {
            var rule = Assert.Single(rules, rule => rule.Top > line.Bottom - 2 && rule.Top < line.Bottom + 3 && rule.Left > line.Left && rule.Right < line.Right);
            Assert.InRange((rule.Right - rule.Left) / (line.Right - line.Left), 1.0 / 3, 1.0 / 2);
            Assert.InRange(((rule.Left + rule.Right) / 2) - ((line.Left + line.Right) / 2), -0.5, 0.5);
        }
    }

    [PrintingFact]
    public async Task Pages_are_numbered_from_the_second_in_the_top_margin_and_each_annex_for_itself()
    {
        using var paper = await PrintAsync(SampleOfficialPapers.WithAnnexes());

        var numbers = OfficialGeometry.NumbersByAnnex(paper);
        OfficialGeometry.HasNumbers(paper, numbers);
        OfficialGeometry.HasMarginsOfTheDecree(paper);
        Assert.Equal(3, numbers.Count(number => number is null));
        Assert.Contains("Phụ lục I\n", paper.Text.Replace(" DANH", "\nDANH", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Phụ lục II", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Wide_tables_lie_on_their_side_and_every_page_of_a_table_has_its_head()
    {
        using var paper = await PrintAsync(SampleOfficialPapers.WithAnnexes());

        Assert.Contains(paper.Sizes, size => size.Width > size.Height);
        Assert.True(paper.Sizes[0].Width < paper.Sizes[0].Height);
        Assert.True(paper.Sizes[^1].Width > paper.Sizes[^1].Height);
        foreach (var page in paper.Pages.Where(page => page.Contains("hoạt động thứ", StringComparison.Ordinal)))
            Assert.Contains("STT", page, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_signature_never_stands_alone_on_a_page()
    {
        for (var tasks = 1; tasks < 12; tasks += 2)
        {
            using var paper = await PrintAsync(SampleOfficialPapers.Plan(tasks));

            Assert.Contains("Trần Đình Khải", paper.Pages[^1], StringComparison.Ordinal);
            Assert.Contains("./.", paper.Pages[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_text_is_encoded_and_nothing_is_styled_in_line()
    {
        var document = SampleOfficialPapers.Plan() with { Issuer = "<b>Hội</b>", Summary = "\" onload=x <script>" };

        var article = OfficialHtml.Render(document).Article.ToString();

        Assert.DoesNotContain("<script>", article, StringComparison.Ordinal);
        Assert.DoesNotContain("<B>", article, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", article, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_of_the_screen_says_what_the_first_profile_says()
    {
        var css = File.ReadAllText(Path.Combine(Support.SourceTree.Folder("src", "Registry.Web"), "wwwroot", "css", "official.css"));

        foreach (var rule in OfficialHtml.Render(SampleOfficialPapers.Plan()).OwnCss.ToString()[css.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            foreach (var declaration in rule[(rule.IndexOf('{', StringComparison.Ordinal) + 1)..].Split([';', '{', '}'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Assert.Contains(declaration, css, StringComparison.Ordinal);
    }

    private static PrintedPaper.Word LineFrom(PrintedPaper paper, string first, string last)
    {
        var start = paper.Words.First(word => word.Text == first);
        var end = paper.Words.First(word => word.Text == last && Math.Abs(word.Top - start.Top) < 1);
        return start with { Right = end.Right };
    }

    private Task<PrintedPaper> PrintAsync(OfficialDocument document) => printing.PrintAsync(OfficialHtml.Render(document));
}
