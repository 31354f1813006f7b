using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Cards;

namespace Registry.Web.Tests.Documents.Cards;

[Collection(PrintingGroup.Name)]
public sealed class MemberCardsTests(PrintingFixture printing)
{
    [PrintingFact]
    public async Task Ten_cards_stand_on_a_sheet_each_within_its_own_edges()
    {
        using var paper = await printing.PrintAsync(MemberCardsDocument.Compose(Faces(21), singly: false));

        Assert.Equal("3", paper.Info("Pages"));
        Assert.Contains("A4", paper.Info("Page size"), StringComparison.Ordinal);
        var numbers = paper.Words.Where(word => word.Page == 1 && word.Text.StartsWith("VL-", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, numbers.Count);
        foreach (var (index, number) in numbers.Index())
        {
            var (column, row) = (index % 2, index / 2);
            Assert.InRange(number.Left, 19.4 + (column * 85.6) + 4, 19.4 + (column * 85.6) + 60);
            Assert.InRange(number.Top, 13.5 + (row * 54), 13.5 + ((row + 1) * 54) - 6);
        }
    }

    [PrintingFact]
    public async Task A_single_card_has_the_size_of_a_bank_card_and_long_names_stay_on_it()
    {
        var longest = Faces(1)[0] with
        {
            Name = "Công ty trách nhiệm hữu hạn một thành viên Thương mại và Dịch vụ Quốc tế Suối Dầu Foods – Chi nhánh Khánh Hòa",
            Association = "Hội hữu nghị và hợp tác kinh tế Việt Nam – Cộng hòa Dân chủ Nhân dân Lào thành phố trực thuộc trung ương Đồng Nai",
        };
        using var paper = await printing.PrintAsync(MemberCardsDocument.Compose([longest, Faces(1)[0]], singly: true));

        Assert.Equal("2", paper.Info("Pages"));
        Assert.All(paper.Sizes, size => Assert.True(Math.Abs(size.Width - 85.6) < 0.3 && Math.Abs(size.Height - 54) < 0.3, $"{size}"));
        Assert.All(paper.Words, word => Assert.True(word is { Left: >= 4, Top: >= 3, Right: <= 82, Bottom: <= 51.5 }, $"{word}"));
        Assert.Contains("Khánh Hòa", paper.Text, StringComparison.Ordinal);
        Assert.Contains("VL-0001", paper.Text, StringComparison.Ordinal);
        Assert.Single(paper.Families);
    }

    [PrintingFact]
    public async Task Portions_are_bound_into_one_file_that_readers_take()
    {
        using var bound = new MemoryStream();
        var binder = new PdfBinder(bound);
        foreach (var portion in Faces(45).Chunk(20))
            binder.Add(await printing.Engine.PrintAsync(MemberCardsDocument.Compose(portion, singly: false).ToHtml(), CancellationToken.None));
        binder.Finish("Thẻ hội viên (45)");

        using var paper = new PrintedPaper(bound.ToArray());
        Assert.Equal("5", paper.Info("Pages"));
        Assert.Equal("Thẻ hội viên (45)", paper.Info("Title"));
        Assert.Equal("vi", paper.Language);
        Assert.Equal(45, paper.Words.Count(word => word.Text.StartsWith("VL-", StringComparison.Ordinal)));
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
    }

    internal static MemberCardFace[] Faces(int count) =>
    [
        .. Enumerable.Range(1, count).Select(number => new MemberCardFace(
            "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", number % 3 == 0 ? "Nguyễn Trần Phượng Vỹ Hoàng Anh" : "Trần Văn Ơn", "Chính thức", $"VL-{number:0000}",
            number % 2 == 0 ? "Chi hội Biên Hòa" : null, "3/2011", new($"https://so.example.vn/card/Q29uZ0hvYVhhSG9pQ2h{number:000}"))),
    ];
}
