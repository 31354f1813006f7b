namespace Registry.Domain.Tests;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Hội hữu nghị Việt Nam – Lào", "hoi huu nghi viet nam - lao")]
    [InlineData("ĐỒNG   NAI", "dong nai")]
    [InlineData("Hoà", "hoa")]
    [InlineData("Hòa", "hoa")]
    [InlineData("주호치민 대한민국 총영사관", "주호치민 대한민국 총영사관")]
    public void A_name_is_found_without_its_accents(string name, string folded) =>
        Assert.Equal(folded, SearchText.Fold(name));
}
