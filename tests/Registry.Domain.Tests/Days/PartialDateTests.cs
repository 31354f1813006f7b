using Registry.Domain.Days;

namespace Registry.Domain.Tests.Days;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1996", DatePrecision.Year, "1996")]
    [InlineData("5/1996", DatePrecision.Month, "05/1996")]
    [InlineData("5/9/1996", DatePrecision.Day, "05/09/1996")]
    [InlineData("05-09-1996", DatePrecision.Day, "05/09/1996")]
    [InlineData(" 5 / 9 / 96 ", DatePrecision.Day, "05/09/1996")]
    [InlineData("12/3/25", DatePrecision.Day, "12/03/2025")]
    [InlineData("2/9", DatePrecision.Day, "02/09")]
    [InlineData("1996-09-05", DatePrecision.Day, "05/09/1996")]
    [InlineData("1996-09", DatePrecision.Month, "09/1996")]
    [InlineData("29/2", DatePrecision.Day, "29/02")]
    [InlineData("", DatePrecision.None, "")]
    public void A_date_is_read_as_far_as_it_is_known(string text, DatePrecision precision, string printed)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(printed, date.ToString());
    }

    [Theory]
    [InlineData("30/2/2025")]
    [InlineData("29/02/2023")]
    [InlineData("13/2024")]
    [InlineData("0/5/2024")]
    [InlineData("31/4")]
    [InlineData("0000")]
    public void A_day_that_does_not_exist_is_refused_with_its_name(string text) =>
        Assert.Equal("Date.DoesNotExist", Assert.Throws<RuleException>(() => PartialDate.Parse(text)).Code);

    [Theory]
    [InlineData("năm 1996")]
    [InlineData("1/2/3/4")]
    [InlineData("5/9/199")]
    [InlineData("12345")]
    [InlineData("5//1996")]
    [InlineData("-5/9/1996")]
    public void A_text_that_is_no_date_is_refused(string text) =>
        Assert.Equal("Date.Unreadable", Assert.Throws<RuleException>(() => PartialDate.Parse(text)).Code);

    [Fact]
    public void A_year_alone_is_never_the_first_of_January()
    {
        var date = PartialDate.Parse("1950");

        Assert.Null(date.Date);
        Assert.Null(date.MonthDay);
    }
}
