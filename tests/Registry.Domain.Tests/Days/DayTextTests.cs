using Registry.Domain.Days;

namespace Registry.Domain.Tests.Days;

public sealed class DayTextTests
{
    [Theory]
    [InlineData(2025, 2, 12, "ngày 12 tháng 02 năm 2025")]
    [InlineData(2020, 3, 13, "ngày 13 tháng 3 năm 2020")]
    [InlineData(2020, 1, 5, "ngày 05 tháng 01 năm 2020")]
    [InlineData(2019, 6, 29, "ngày 29 tháng 6 năm 2019")]
    [InlineData(2026, 10, 1, "ngày 01 tháng 10 năm 2026")]
    public void Papers_write_a_zero_before_small_days_and_the_first_two_months(int year, int month, int day, string text) =>
        Assert.Equal(text, DayText.Official(new(year, month, day)));

    [Fact]
    public void A_paper_without_its_number_leaves_room_for_the_day() =>
        Assert.Equal("ngày      tháng 3 năm 2022", DayText.OfficialWithoutDay(2022, 3));

    [Fact]
    public void Letters_in_English_write_the_month_in_words() =>
        Assert.Equal("5 January 2026", DayText.InEnglish(new(2026, 1, 5)));

    [Fact]
    public void Weekdays_have_their_small_and_their_capital_form()
    {
        Assert.Equal("thứ Hai", DayText.VietnameseWeekday(DayOfWeek.Monday));
        Assert.Equal("Thứ Bảy", DayText.VietnameseWeekdayCapital(DayOfWeek.Saturday));
        Assert.Equal("Chủ nhật", DayText.VietnameseWeekdayCapital(DayOfWeek.Sunday));
        Assert.Equal("Sunday", DayText.EnglishWeekday(DayOfWeek.Sunday));
    }
}
