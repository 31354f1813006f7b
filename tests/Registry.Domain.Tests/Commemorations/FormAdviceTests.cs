using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Tests.Commemorations;

public sealed class FormAdviceTests
{
    [Theory]
    [InlineData(2027, CommemorationForm.Ceremony)]
    [InlineData(2032, CommemorationForm.Ceremony)]
    [InlineData(2028, CommemorationForm.Letter)]
    public void Round_years_and_fives_of_relations_are_celebrated_others_get_a_letter(int year, CommemorationForm form) =>
        Assert.Equal(form, Days.Cambodia(year).ProposedForm());

    [Fact]
    public void A_tradition_day_has_no_ceremony_in_a_year_that_ends_in_5()
    {
        var day = Days.Of(AnniversaryKind.TraditionDay, new(1950, 11, 17), 2025, "Ngày truyền thống", "Traditional day");

        Assert.Equal(CommemorationForm.Talk, day.ProposedForm());
        Assert.True(day.IsAgainstAdvice(CommemorationForm.Ceremony));
        Assert.False(day.IsAgainstAdvice(CommemorationForm.Talk));
    }

    [Fact]
    public void Titles_carry_the_ordinal_in_both_languages()
    {
        var day = Days.Cambodia(2028);

        Assert.Equal("Kỷ niệm 61 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia", CommemorationTitles.InVietnamese(day, CommemorationForm.Ceremony));
        Assert.Equal("Thư chúc mừng 61 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia", CommemorationTitles.InVietnamese(day, CommemorationForm.Letter));
        Assert.Equal(
            "61st anniversary: Establishment of diplomatic relations between Viet Nam and Cambodia", CommemorationTitles.InEnglish(day, CommemorationForm.Ceremony));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(53, "53rd")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(60, "60th")]
    public void English_counts_with_endings(int number, string written) => Assert.Equal(written, CommemorationTitles.Ordinal(number));
}
