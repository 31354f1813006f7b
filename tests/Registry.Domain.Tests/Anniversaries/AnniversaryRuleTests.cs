using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Anniversaries;

public sealed class AnniversaryRuleTests
{
    private const string King = "fixed; if sunday then previous saturday";
    private const string Independence = "hebrew: 5 iyar; if friday,saturday then previous thursday; if monday then next tuesday";

    [Theory]
    [InlineData("fixed", "2026-09-05")]
    [InlineData("fixed; if saturday then next monday", "2026-09-07")]
    [InlineData("nth-weekday: 2 saturday june", "2022-06-11")]
    [InlineData("nth-weekday: 2 saturday june", "2026-06-13")]
    [InlineData("nth-weekday: 1 saturday august", "2026-08-01")]
    [InlineData("nth-weekday: last monday may", "2026-05-25")]
    [InlineData("nth-weekday: 5 sunday may", "2026-05-31")]
    [InlineData("lunar: 1/1", "2027-02-06")]
    [InlineData("lunar: 10/3", "2026-04-26")]
    [InlineData(Independence, "2021-04-15")] // 5 Iyar on a Saturday
    [InlineData(Independence, "2022-05-05")] // on a Friday
    [InlineData(Independence, "2023-04-26")] // on a Wednesday
    [InlineData(Independence, "2024-05-14")] // on a Monday
    [InlineData(Independence, "2025-05-01")] // on a Saturday
    [InlineData(Independence, "2026-04-22")]
    [InlineData("hebrew: 1 tishri", "2025-09-23")]
    [InlineData("hebrew: 14 adar", "2024-03-24")] // the second Adar of a leap year
    [InlineData("hebrew: 15 nisan", "2026-04-02")]
    public void A_rule_finds_its_day(string rule, string day)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(date, SomeDay.On("5/9", rule).OccurrenceIn(date.Year)!.Date);
    }

    [Theory]
    [InlineData("2025-04-26")]
    [InlineData("2026-04-27")]
    public void The_King_of_the_Netherlands_is_not_celebrated_on_a_Sunday(string day)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(date, SomeDay.On("27/4", King).OccurrenceIn(date.Year)!.Date);
    }

    [Fact]
    public void A_fifth_weekday_does_not_occur_in_a_month_that_has_four() =>
        Assert.Null(SomeDay.On("", "nth-weekday: 5 saturday june").OccurrenceIn(2026));

    [Fact]
    public void Every_rule_text_of_the_reference_data_is_read_and_written_the_same()
    {
        foreach (var row in TestData.Reference("national_days.csv"))
            Assert.Equal(row["rule"], AnniversaryRule.Parse(row["rule"]).ToString());
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("lunar: 10/3")]
    [InlineData("nth-weekday: last monday may")]
    [InlineData("hebrew: 5 iyar")]
    public void Its_text_reads_back_to_the_same_rule(string text)
    {
        Assert.Equal(text, AnniversaryRule.Parse(text).ToString());
        Assert.Equal(AnniversaryRule.Parse(text), AnniversaryRule.Parse($"  {text.Replace(" ", "  ", StringComparison.Ordinal)} "));
    }

    [Theory]
    [InlineData("", "AnniversaryRule.ExpectedRule", 1)]
    [InlineData("weekly", "AnniversaryRule.ExpectedRule", 1)]
    [InlineData("fixed tomorrow", "AnniversaryRule.ExpectedEnd", 7)]
    [InlineData("fixed; when sunday then next monday", "AnniversaryRule.ExpectedIf", 8)]
    [InlineData("fixed; if sun then next monday", "AnniversaryRule.ExpectedWeekday", 11)]
    [InlineData("fixed; if sunday next monday", "AnniversaryRule.ExpectedThen", 18)]
    [InlineData("fixed; if sunday then on monday", "AnniversaryRule.ExpectedDirection", 23)]
    [InlineData("nth-weekday 2 saturday june", "AnniversaryRule.ExpectedSign", 13)]
    [InlineData("nth-weekday: second saturday june", "AnniversaryRule.ExpectedNumber", 14)]
    [InlineData("nth-weekday: 6 saturday june", "AnniversaryRule.ExpectedNumberBetween", 14)]
    [InlineData("nth-weekday: 2 saturday juin", "AnniversaryRule.ExpectedMonth", 25)]
    [InlineData("hebrew: 5 iyyar", "AnniversaryRule.ExpectedHebrewMonth", 11)]
    [InlineData("hebrew: 31 iyar", "AnniversaryRule.ExpectedNumberBetween", 9)]
    [InlineData("lunar: 31/1", "AnniversaryRule.ExpectedNumberBetween", 8)]
    [InlineData("lunar: 10/13", "AnniversaryRule.ExpectedNumberBetween", 11)]
    [InlineData("lunar: 10-3", "AnniversaryRule.ExpectedSign", 10)]
    [InlineData("lunar: 99999999999999999999/3", "AnniversaryRule.ExpectedNumberBetween", 8)]
    [InlineData("notice\0", "AnniversaryRule.ExpectedEnd", 7)]
    public void A_text_that_cannot_be_read_is_refused_with_the_place(string text, string code, int place)
    {
        var error = Assert.Throws<RuleException>(() => AnniversaryRule.Parse(text));

        Assert.Equal(code, error.Code);
        Assert.Equal(place, error.Arguments[0]);
    }

    [Fact]
    public void A_text_longer_than_its_column_is_refused() =>
        Assert.Equal("AnniversaryRule.TooLong", Assert.Throws<RuleException>(() => AnniversaryRule.Parse(new string('f', 201))).Code);

    [Fact]
    public void Rules_on_other_calendars_end_where_those_calendars_do()
    {
        Assert.Null(SomeDay.On("", "lunar: 1/1").OccurrenceIn(2200));
        Assert.Null(SomeDay.On("", "hebrew: 5 iyar").OccurrenceIn(2500));
        Assert.Empty(SomeDay.On("", "lunar: 1/1").OccurrencesBetween(new(2300, 1, 1), new(2301, 1, 1)));
    }
}
