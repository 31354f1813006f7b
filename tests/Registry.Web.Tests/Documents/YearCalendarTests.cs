using Registry.Web.Documents;
using Registry.Web.Documents.YearCalendars;

namespace Registry.Web.Tests.Documents;

[Collection(PrintingGroup.Name)]
public sealed class YearCalendarTests(PrintingFixture printing)
{
    [PrintingFact]
    public async Task The_Vietnamese_year_is_A4_in_one_family_with_title_language_and_numbered_pages()
    {
        using var paper = await PrintAsync(PaperLanguage.Vietnamese);

        Assert.Single(paper.Families);
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
        Assert.Contains("A4", paper.Info("Page size"), StringComparison.Ordinal);
        Assert.Equal("Lịch ngày kỷ niệm năm 2027 – Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", paper.Info("Title"));
        Assert.Equal("vi", paper.Language);
        Assert.Equal("yes", paper.Info("Tagged"));
        Assert.All(paper.Pages.Index(), page => Assert.Matches($@"\b{page.Index + 1} ?/ ?{paper.Pages.Count}\b", page.Item));
    }

    [PrintingFact]
    public async Task A_day_shows_its_date_weekday_ordinal_name_and_doubt()
    {
        using var paper = await PrintAsync(PaperLanguage.Vietnamese);

        Assert.Matches(@"24\s+thứ Năm\s+60\s+Thiết lập quan hệ ngoại giao Việt Nam – Vương quốc Campuchia", paper.Text);
        Assert.Contains("lần thứ 60 · từ 24/6/1967 · lễ kỷ niệm tại Biên Hòa", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Thiết lập quan hệ ngoại giao Việt Nam – Bru-nây Đa-rút-xa-lam ? chưa đối chiếu", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Nghỉ lễ: 16/4 Giỗ Tổ Hùng Vương; 30/4 – 3/5 Ngày Chiến thắng và Quốc tế Lao động", paper.Text, StringComparison.Ordinal);
        Assert.Contains("27 ngày, trong đó 7 năm tròn, 5 năm lẻ 5. Lập ngày 15 tháng 3 năm 2027.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Hội hữu nghị Việt Nam – Cuba thành lập (lần thứ 33) – mới biết năm 1994", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task The_English_year_holds_no_Vietnamese_word_of_ours()
    {
        using var paper = await PrintAsync(PaperLanguage.English);

        Assert.Equal("en", paper.Language);
        Assert.Contains("60th anniversary · since 24 June 1967 · ceremony in Biên Hòa", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Public holiday: 4 February – 10 February Lunar New Year", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lần thứ", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tháng", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_year_in_both_languages_has_each_name_twice_and_an_outline_of_months()
    {
        using var paper = await PrintAsync(PaperLanguage.Both);

        Assert.Contains("Diplomatic relations between Viet Nam and the Kingdom of Cambodia", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Thiết lập quan hệ ngoại giao Việt Nam – Vương quốc Campuchia", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Tháng 6 June", paper.Text, StringComparison.Ordinal);
        Assert.True(paper.HasOutline);
        Assert.Equal(13, paper.Structure.Split('\n').Count(line => line.TrimStart().StartsWith("H2", StringComparison.Ordinal)));
    }

    [PrintingFact]
    public async Task An_empty_year_still_prints()
    {
        var empty = SamplePapers.Year() with { Days = [], Holidays = [], Open = [] };
        using var paper = await printing.PrintAsync(YearCalendarDocument.Compose(empty));

        Assert.Equal("1", paper.Info("Pages"));
        Assert.Contains("0 ngày", paper.Text, StringComparison.Ordinal);
    }

    private Task<PrintedPaper> PrintAsync(PaperLanguage language) => printing.PrintAsync(YearCalendarDocument.Compose(SamplePapers.Year(language)));
}
