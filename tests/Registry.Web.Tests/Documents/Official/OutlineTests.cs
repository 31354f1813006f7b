using Registry.Web.Documents.Official;

namespace Registry.Web.Tests.Documents.Official;

public sealed class OutlineTests
{
    [Fact]
    public void Letters_follow_the_Vietnamese_alphabet() => Assert.Equal(
        "a b c d đ e g h i k l m n o p q r s t u v x y aa ab",
        string.Join(' ', Enumerable.Range(1, 25).Select(OfficialNumerals.Letter)));

    [Fact]
    public void Parts_are_counted_by_level_and_articles_through_the_whole_paper()
    {
        Entry Article(string text) => new(EntryLevel.Article, text) { IsHeading = true };
        var lines = Lines(
            new Entry(EntryLevel.Chapter, "Quy định chung") { Under = [Article("Phạm vi"), Article("Đối tượng")] },
            new Entry(EntryLevel.Chapter, "Nội dung") { Under = [new Entry(EntryLevel.Division, "Thư từ") { Under = [Article("Thư")] }] });

        Assert.Equal(
            ["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "Điều 2. Đối tượng", "Chương II", "NỘI DUNG", "Mục 1", "THƯ TỪ", "Điều 3. Thư./."],
            lines);
    }

    [Fact]
    public void Items_count_within_their_parent_and_may_go_on_from_a_given_number()
    {
        var lines = Lines(
            new Entry(EntryLevel.Section, "Mục tiêu")
            {
                Under =
                [
                    new Entry(EntryLevel.Item, "Một") { Under = [new Entry(EntryLevel.SubItem, "Một một"), new Entry(EntryLevel.SubItem, "Một hai")] },
                    new Entry(EntryLevel.Item, "Bốn") { Number = 4, Under = [new Entry(EntryLevel.Letter, "chữ"), new Entry(EntryLevel.Dash, "gạch")] },
                    new Entry(EntryLevel.Item, "Năm"),
                ],
            },
            new Entry(EntryLevel.Section, "Tổ chức") { Under = [new Entry(EntryLevel.Item, "Lại một;")] });

        Assert.Equal(
            ["I. MỤC TIÊU", "1. Một", "1.1. Một một", "1.2. Một hai", "4. Bốn", "a) chữ", "- gạch", "5. Năm", "II. TỔ CHỨC", "1. Lại một./."],
            lines);
    }

    [Theory]
    [InlineData(5, "Số: 05/BC-SNgV")]
    [InlineData(171, "Số: 171/BC-SNgV")]
    [InlineData(null, "Số:        /BC-SNgV")]
    public void Numbers_under_ten_begin_with_a_zero(int? value, string line) => Assert.Equal(line, new OfficialNumber(value, "BC-SNgV").Line);

    [Fact]
    public void Days_that_are_not_known_leave_room_for_the_pen()
    {
        Assert.Equal("Khánh Hòa, ngày 05 tháng 01 năm 2026", PlaceAndDate.Of("Khánh Hòa", new(2026, 1, 5)).Line);
        Assert.Equal("Khánh Hòa, ngày 29 tháng 6 năm 2019", PlaceAndDate.Of("Khánh Hòa", new(2019, 6, 29)).Line);
        Assert.Equal("Khánh Hòa, ngày      tháng 3 năm 2027", new PlaceAndDate("Khánh Hòa", 2027, 3).Line);
        Assert.Equal("Ngày      tháng      năm 2027", new PlaceAndDate(null, 2027).Line);
    }

    [Theory]
    [InlineData(AuthorityKind.OnBehalf, "TM.")]
    [InlineData(AuthorityKind.InPlaceOf, "KT.")]
    [InlineData(AuthorityKind.ByOrder, "TL.")]
    [InlineData(AuthorityKind.ByDelegation, "TUQ.")]
    public void Who_signs_for_another_says_so(AuthorityKind kind, string prefix) => Assert.Equal(
        [$"{prefix} GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        new Signature("Phó Giám đốc", null) { Authorities = [new(kind, "Giám đốc")] }.Lines);

    [Fact]
    public void An_acting_head_signs_with_Q() => Assert.Equal(["Q. GIÁM ĐỐC"], new Signature("Giám đốc", null) { IsActing = true }.Lines);

    private static IEnumerable<string> Lines(params Block[] body) =>
        Outline.OfBody(SampleOfficialPapers.Letter() with { Body = body }).Cast<Line>().Select(line => line.Text.Plain);
}
