using Registry.Domain;
using Registry.Domain.Members;
using Registry.Web.Documents.Labels;

namespace Registry.Web.Tests.Documents.Labels;

[Collection(PrintingGroup.Name)]
public sealed class LabelsTests(PrintingFixture printing)
{
    internal static SheetGeometry TwentyOne { get; } = new() { Columns = 3, Rows = 7, Left = 7.2, Top = 15.1, Width = 63.5, Height = 38.1, PitchX = 66, PitchY = 38.1 };

    internal static SheetGeometry Envelope { get; } = new() { PageWidth = 220, PageHeight = 110, Left = 105, Top = 50, Width = 105, Height = 50 };

    [PrintingFact]
    public async Task Every_label_keeps_its_words_and_the_used_ones_stay_empty()
    {
        using var paper = await printing.PrintAsync(LabelsDocument.Compose(TwentyOne, Addresses(30), skipped: 4));

        Assert.Equal("2", paper.Info("Pages"));
        var words = paper.Words;
        Assert.All(words, word => Assert.Contains(Places(TwentyOne), place =>
            word.Left >= place.Left + 2 && word.Right <= place.Left + 63.5 - 2 && word.Top >= place.Top && word.Bottom <= place.Top + 38.1));
        var first = words.First(word => word is { Page: 1, Text: "Người1" });
        Assert.InRange(first.Left, 7.2 + 66, 7.2 + 66 + 63.5);
        Assert.InRange(first.Top, 15.1 + 38.1, 15.1 + (2 * 38.1));
        Assert.Equal(30, words.Count(word => word.Text == "Biên,"));
    }

    [PrintingFact]
    public async Task An_envelope_names_its_sender_in_the_corner_and_the_addressee_in_its_place()
    {
        using var paper = await printing.PrintAsync(LabelsDocument.Compose(Envelope, Addresses(3), sender: new("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", "Số 2, Nguyễn Văn Trị", "0251 3 822 000")));

        Assert.Equal("3", paper.Info("Pages"));
        Assert.All(paper.Sizes, size => Assert.True(Math.Abs(size.Width - 220) < 0.4 && Math.Abs(size.Height - 110) < 0.4, $"{size}"));
        var name = paper.Words.First(word => word.Text == "Người1");
        Assert.True(name is { Left: >= 105, Top: >= 50 }, $"{name}");
        Assert.Contains(paper.Words, word => word is { Page: 2, Text: "gửi:", Left: < 40, Top: < 20 });
    }

    [Theory]
    [InlineData(4, 7, 66, 63.5, "LabelSheet.TooWide")]
    [InlineData(3, 9, 66, 63.5, "LabelSheet.TooHigh")]
    [InlineData(3, 7, 60, 63.5, "LabelSheet.Overlapping")]
    [InlineData(0, 7, 66, 63.5, "LabelSheet.CountOutOfRange")]
    [InlineData(3, 7, 66, 5, "LabelSheet.LengthOutOfRange")]
    public void A_sheet_that_cannot_be_is_refused(int columns, int rows, double pitch, double width, string code)
    {
        var sheet = TwentyOne with { Columns = columns, Rows = rows, PitchX = pitch, Width = width };

        Assert.Equal(code, Assert.Throws<RuleException>(() => new LabelSheet("Nhãn", false, sheet)).Code);
    }

    [Fact]
    public void What_is_kept_of_a_sheet_is_read_again() => Assert.Equal(TwentyOne, SheetGeometry.Parse(TwentyOne.ToString()));

    internal static PostalAddress[] Addresses(int count) =>
    [
        .. Enumerable.Range(1, count).Select(number => new PostalAddress(
            number % 2 == 0 ? "Ông" : "Bà", $"Người{number} Nguyễn Trần", number % 3 == 0 ? null : "Phó Hiệu trưởng, Trường Trung học phổ thông chuyên Lương Thế Vinh",
            "Số 12, hẻm 4, đường Cách Mạng Tháng Tám, phường Trấn Biên, tỉnh Đồng Nai")),
    ];

    private static IEnumerable<(double Left, double Top)> Places(SheetGeometry sheet) =>
        from row in Enumerable.Range(0, sheet.Rows)
        from column in Enumerable.Range(0, sheet.Columns)
        select (sheet.Left + (column * sheet.PitchX), sheet.Top + (row * sheet.PitchY));
}
