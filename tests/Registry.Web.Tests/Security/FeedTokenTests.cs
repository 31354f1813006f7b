using Registry.Web.Security;

namespace Registry.Web.Tests.Security;

public sealed class FeedTokenTests
{
    [Fact]
    public void A_token_is_found_again_by_its_hash()
    {
        var (text, hash) = FeedToken.Create();

        Assert.True(FeedToken.TryHash(text, out var again));
        Assert.True(FeedToken.AreEqual(hash, again));
        Assert.Equal(FeedToken.Length, text.Length);
    }

    [Fact]
    public void No_two_tokens_are_alike() =>
        Assert.Equal(200, Enumerable.Range(0, 200).Select(_ => FeedToken.Create().Text).Distinct().Count());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("public")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("ệAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_cannot_be_a_token_is_not_looked_up(string? text) => Assert.False(FeedToken.TryHash(text, out _));
}
