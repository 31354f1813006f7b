using System.Globalization;

namespace Registry.Domain.Tests;

public sealed class SortTextTests
{
    private static readonly string[] Names =
    [
        "An", "Án", "Ân", "Ăn", "Bà Rịa", "Ba Vì", "Bắc Ninh", "Bạc Liêu", "Cao Bằng", "Cần Thơ", "Dương", "Đà Nẵng", "Đặng",
        "Đinh", "Đồng Nai", "Đồng Tháp", "Dĩ An", "Em", "Ên", "Gia Lai", "Hà Nội", "Hạ Long", "Hải Phòng", "Hội An", "Hồi", "Hơi",
        "Huế", "Hưng Yên", "Khánh Hòa", "Lào", "Lao Cai", "Lạng Sơn", "Long Khánh", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Nguyễn",
        "Ngô", "Ông", "Oanh", "Ơn", "Phú Thọ", "Quảng Ngãi", "Sơn La", "Thành phố Hồ Chí Minh", "Tuyên Quang", "Tư", "Tú", "Ưng",
        "Uyên", "Vĩnh Long", "Xuân", "Ý", "Yên", "Hội hữu nghị Việt Nam – Lào", "Hội hữu nghị Việt Nam – Nga", "Hội 2", "Hội 10",
    ];

    [Fact]
    public void The_ordinal_order_of_the_keys_is_the_Vietnamese_order_of_the_names()
    {
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;
        foreach (var one in Names)
        {
            foreach (var other in Names)
            {
                var expected = Math.Sign(vietnamese.Compare(one, other));
                var actual = Math.Sign(string.CompareOrdinal(SortText.Of(one), SortText.Of(other)));
                Assert.True(expected == actual, $"{one} {other}: {expected}, {actual}");
            }
        }
    }

    [Fact]
    public void D_with_a_bar_comes_after_every_plain_d() =>
        Assert.Equal(["Dung", "Dương", "Đặng", "Đinh", "Em"], new[] { "Đinh", "Em", "Dương", "Đặng", "Dung" }.OrderBy(SortText.Of, StringComparer.Ordinal));

    [Fact]
    public void Persons_are_ordered_by_the_given_name_first() =>
        Assert.Equal(
            ["Nguyễn Văn An", "Phạm An", "Nguyễn Văn Ân", "Trần Thị Hoa", "Lê Hòa", "Bùi Thị Yến"],
            new[] { "Bùi Thị Yến", "Lê Hòa", "Nguyễn Văn Ân", "Phạm An", "Trần Thị Hoa", "Nguyễn Văn An" }
                .OrderBy(SortText.OfPerson, StringComparer.Ordinal));

    [Theory]
    [InlineData("Hòa", "Hoà")]
    [InlineData("Thúy", "Thuý")]
    [InlineData("nguyễn  văn an", "Nguyễn Văn An")]
    [InlineData("Đồng Nai", "Đồng Nai")]
    public void Spellings_of_one_name_have_one_key(string one, string other) => Assert.Equal(SortText.Of(one), SortText.Of(other));

    [Fact]
    public void A_key_fits_the_column_made_for_its_name()
    {
        foreach (var text in Names.Append(new string('Ấ', 200)).Append(string.Join(' ', Enumerable.Repeat("ậ", 100))).Append(""))
            Assert.True(SortText.Of(text).Length <= SortText.LengthFor(text.Length) && SortText.OfPerson(text).Length <= SortText.LengthFor(text.Length));
    }
}
