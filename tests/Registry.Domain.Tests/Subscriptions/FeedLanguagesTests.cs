using Registry.Domain.Subscriptions;

namespace Registry.Domain.Tests.Subscriptions;

public sealed class FeedLanguagesTests
{
    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("both", "both")]
    [InlineData("lo", "lo")]
    [InlineData("vi+ru", "vi+ru")]
    [InlineData("xx", "en")]
    [InlineData("vi+", "en")]
    [InlineData("vi+vi", "en")]
    [InlineData("", "en")]
    public void A_language_that_is_not_spoken_is_answered_in_English(string asked, string spoken) =>
        Assert.Equal(spoken, FeedLanguages.Known(asked));

    [Fact]
    public void Two_languages_are_said_in_their_order()
    {
        Assert.Equal(("vi", "en"), FeedLanguages.Parts("both"));
        Assert.Equal(("vi", "ja"), FeedLanguages.Parts(FeedLanguages.WithVietnamese("ja")));
        Assert.Equal(("fr", null), FeedLanguages.Parts("fr"));
    }

    [Fact]
    public void Titles_are_kept_by_their_code_and_empty_ones_are_not_kept()
    {
        var kept = FurtherTitles.Write([("ru", "  Мост дружбы "), ("lo", "ຂົວມິດຕະພາບ"), ("fr", " ")], 300);

        Assert.Equal("ຂົວມິດຕະພາບ", FurtherTitles.In(kept, "lo"));
        Assert.Equal("Мост дружбы", FurtherTitles.In(kept, "ru"));
        Assert.Null(FurtherTitles.In(kept, "fr"));
        Assert.Null(FurtherTitles.In(kept, "r"));
        Assert.Null(FurtherTitles.Write([("fr", null)], 300));
    }

    [Fact]
    public void A_title_cannot_pretend_to_be_another_line() =>
        Assert.Throws<RuleException>(() => FurtherTitles.Write([("fr", "Fête\nru Праздник")], 300));
}
