using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Tests.Documents;

[Collection(PrintingGroup.Name)]
public sealed class GreetingLetterTests(PrintingFixture printing)
{
    [PrintingFact]
    public async Task A_Vietnamese_letter_holds_one_serif_family_embedded_and_searchable()
    {
        using var paper = await PrintAsync(SamplePapers.LetterSaying(SamplePapers.Glyphs));

        Assert.Single(paper.Families);
        Assert.Matches("^(Tinos|TimesNewRoman)", paper.Families[0]);
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
        Assert.Contains(SamplePapers.Glyphs, paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task The_file_is_A4_tagged_and_says_its_title_and_language()
    {
        using var vietnamese = await PrintAsync(SamplePapers.Letter());
        using var english = await PrintAsync(SamplePapers.Letter(PaperLanguage.English));

        Assert.Contains("A4", vietnamese.Info("Page size"), StringComparison.Ordinal);
        Assert.Equal("1", vietnamese.Info("Pages"));
        Assert.Equal("yes", vietnamese.Info("Tagged"));
        Assert.Equal("Thư chúc mừng – Tổng Lãnh sự quán Vương quốc Campuchia", vietnamese.Info("Title"));
        Assert.Equal(("vi", "en"), (vietnamese.Language, english.Language));
        Assert.Contains("H1", vietnamese.Structure, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_draft_says_so_on_paper_too()
    {
        using var draft = await PrintAsync(SamplePapers.Letter(PaperLanguage.Both) with { IsDraft = true });
        using var final = await PrintAsync(SamplePapers.Letter());

        Assert.Contains("DỰ THẢO · DRAFT", draft.Text, StringComparison.Ordinal);
        Assert.Equal("1", draft.Info("Pages"));
        Assert.DoesNotContain("DỰ THẢO", final.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task Margins_are_those_of_the_decree()
    {
        using var paper = await PrintAsync(SamplePapers.Letter());

        Assert.All(paper.Words, word =>
        {
            Assert.True(word.Left >= 30, $"{word}");
            Assert.True(word.Right <= 210 - 15, $"{word}");
            Assert.True(word.Top >= 20, $"{word}");
            Assert.True(word.Bottom <= 297 - 20, $"{word}");
        });
    }

    [PrintingFact]
    public async Task The_day_is_written_as_papers_write_it_in_each_language()
    {
        using var paper = await PrintAsync(SamplePapers.Letter(PaperLanguage.Both));

        Assert.Contains("Đồng Nai, ngày 05 tháng 01 năm 2027", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Đồng Nai, 5 January 2027", paper.Text, StringComparison.Ordinal);
        Assert.Equal("1", paper.Info("Pages"));
    }

    [PrintingFact]
    public async Task Pages_are_numbered_from_the_second_and_a_signature_never_stands_alone()
    {
        const string Sentence = "Nhân dân hai nước đã cùng nhau vun đắp tình láng giềng tốt đẹp qua nhiều thế hệ, trong gian khó cũng như trong hòa bình. ";
        for (var paragraphs = 5; paragraphs < 12; paragraphs++)
        {
            var body = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat(Sentence, 3)), paragraphs));
            using var paper = await PrintAsync(SamplePapers.LetterSaying(body));
            var pages = paper.Pages;

            Assert.DoesNotMatch(@"^\s*1\s*\n", pages[0]);
            if (pages.Count > 1)
                Assert.Matches(@"^\s*2\s*\n", pages[1]);
            Assert.Contains("Nguyễn Thị Phượng Vỹ", pages[^1], StringComparison.Ordinal);
            Assert.Contains("giềng", pages[^1], StringComparison.Ordinal);
        }
    }

    [PrintingFact]
    public async Task A_long_letter_in_two_languages_keeps_every_line_apart()
    {
        for (var paragraphs = 4; paragraphs <= 20; paragraphs += 4)
        {
            using var paper = await PrintAsync(LongLetter(paragraphs));
            var words = paper.Words;

            Assert.Equal(paragraphs, words.Count(word => word.Text == "chặng"));
            Assert.All(words, word => Assert.DoesNotContain(words, other => other != word && Overlap(word, other)));
            Assert.Contains("PRESIDENT", paper.Pages[^1], StringComparison.Ordinal);
            Assert.Contains("chặng", paper.Pages[^1], StringComparison.Ordinal);
        }
    }

    [PrintingFact]
    public async Task Names_in_every_script_are_drawn_with_letters_that_exist()
    {
        string[] names =
        [
            "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ", "ព្រះរាជាណាចក្រកម្ពុជា", "ราชอาณาจักรไทย",
            "대한민국 경상남도", "中华人民共和国", "日本国ひょうご", "Российская Федерация",
        ];
        foreach (var name in names)
        {
            using var paper = await PrintAsync(SamplePapers.Letter() with { AddresseeOwn = ForeignName.Of(name) });

            Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
            Assert.DoesNotContain(paper.Fonts, font => font.Name.Contains("LastResort", StringComparison.Ordinal));
            var first = name.Split(' ')[0];
            Assert.Contains(first[..2], paper.Text, StringComparison.Ordinal);
        }
    }

    [PrintingFact]
    public async Task Hostile_text_is_printed_as_it_was_typed()
    {
        const string Hostile = "<script>document.title='x'</script> <img src=x onerror=alert(1)> </style><h1>&lt;b&gt; =1+1";
        using var paper = await PrintAsync(SamplePapers.LetterSaying(Hostile, Hostile + "\r\nBcc: ai@do.example"));

        Assert.Contains("<script>document.title='x'</script>", paper.Text, StringComparison.Ordinal);
        Assert.Contains("</style><h1>&lt;b&gt; =1+1", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Bcc: ai@do.example", paper.Text, StringComparison.Ordinal);
        Assert.StartsWith("Thư chúc mừng – <script>", paper.Info("Title"), StringComparison.Ordinal);
    }

    [Fact]
    public void Decomposed_letters_are_composed_and_control_characters_made_visible()
    {
        var paper = GreetingLetterDocument.Compose(SamplePapers.LetterSaying("Hu\u00ea\u0301\u0000 \u0007"));

        Assert.Contains("Huế\uFFFD \uFFFD", paper.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_a_day_leaves_room_for_the_pen()
    {
        var html = GreetingLetterDocument.Compose(SamplePapers.Letter() with { DatedOn = null, IsDraft = true }).ToHtml();

        Assert.Contains("""ngày <span class="blank"></span> tháng <span class="blank"></span> năm 2027""", html, StringComparison.Ordinal);
        Assert.Contains("""<p class="draft-mark">Dự thảo</p>""", html, StringComparison.Ordinal);
    }

    private static GreetingLetter LongLetter(int paragraphs)
    {
        static string Times(int count, string sentence) => string.Join('\n', Enumerable.Repeat(sentence, count));
        const string Vietnamese = "Trong suốt chặng đường đã qua, nhân dân hai nước đã cùng nhau vun đắp tình hữu nghị và sự hợp tác tốt đẹp.";
        const string English = "Over all these years our two peoples have tended their friendship and cooperation together, and value each other.";
        var letter = SamplePapers.Letter(PaperLanguage.Both) with { AddresseeOwn = null };
        return letter with
        {
            Vietnamese = letter.Vietnamese! with { Body = Times(paragraphs, Vietnamese) },
            Foreign = letter.Foreign! with { Body = Times(paragraphs, English) },
        };
    }

    // the boxes of neighbouring lines touch; lines that overlap share most of their height
    private static bool Overlap(PrintedPaper.Word one, PrintedPaper.Word other) =>
        one.Page == other.Page && Shared(one.Left, one.Right, other.Left, other.Right) > 0.5 && Shared(one.Top, one.Bottom, other.Top, other.Bottom) > 1.5;

    private static double Shared(double from, double to, double otherFrom, double otherTo) => Math.Min(to, otherTo) - Math.Max(from, otherFrom);

    private Task<PrintedPaper> PrintAsync(GreetingLetter letter) => printing.PrintAsync(GreetingLetterDocument.Compose(letter));
}
