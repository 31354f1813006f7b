using Registry.Domain.Greetings;

namespace Registry.Domain.Tests.Greetings;

public sealed class OrdinalWordsTests
{
    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(10, "10th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(75, "75th")]
    [InlineData(100, "100th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    [InlineData(121, "121st")]
    [InlineData(1011, "1011th")]
    public void English_knows_its_teens(int number, string words) => Assert.Equal(words, OrdinalWords.Of(number, "en"));

    [Theory]
    [InlineData("vi", 75, "lần thứ 75")]
    [InlineData("vi", 1, "lần thứ 1")]
    [InlineData("ru", 75, "75-летию")]
    [InlineData("fr", 1, "1er")]
    [InlineData("fr", 50, "50e")]
    [InlineData("de", 50, "50.")]
    [InlineData("sv", 21, "21:a")]
    [InlineData("sv", 12, "12:e")]
    [InlineData("sv", 50, "50:e")]
    [InlineData("es", 60, "60.º")]
    [InlineData("lo", 65, "ຄົບຮອບ 65 ປີ")]
    [InlineData("km", 60, "ខួបលើកទី 60")]
    [InlineData("th", 50, "ครบรอบ 50 ปี")]
    [InlineData("zh", 75, "75周年")]
    [InlineData("ko", 35, "35주년")]
    public void Each_language_says_it_its_own_way(string language, int number, string words) => Assert.Equal(words, OrdinalWords.Of(number, language));

    [Fact]
    public void An_unknown_language_gets_the_bare_number() => Assert.Equal("40", OrdinalWords.Of(40, "xx"));
}
