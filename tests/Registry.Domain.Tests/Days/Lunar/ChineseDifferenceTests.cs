using System.Globalization;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Tests.Days.Lunar;

/// <summary>The calendar of the base library is China's, and wrong for Viet Nam on exactly these days.</summary>
public sealed class ChineseDifferenceTests
{
    private static readonly ChineseLunisolarCalendar Chinese = new();

    [Fact]
    public void Tet_differs_from_the_Chinese_new_year_in_six_years_of_a_century_and_a_half()
    {
        var differing = Enumerable.Range(1950, 150)
            .Select(year => (Vietnamese: VietnameseCalendar.TetOf(year), Chinese: NewYear(year)))
            .Where(pair => pair.Vietnamese != pair.Chinese);

        Assert.Equal(
            [
                (new DateOnly(1968, 1, 29), new DateOnly(1968, 1, 30)),
                (new(1969, 2, 16), new(1969, 2, 17)),
                (new(1985, 1, 21), new(1985, 2, 20)),
                (new(2007, 2, 17), new(2007, 2, 18)),
                (new(2030, 2, 2), new(2030, 2, 3)),
                (new(2053, 2, 18), new(2053, 2, 19)),
            ],
            differing);
    }

    [Fact]
    public void Nine_other_months_begin_a_day_before_the_Chinese_ones_from_2018_to_2040()
    {
        List<DateOnly> differing = [];
        for (var day = new DateOnly(2018, 1, 1); day.Year <= 2040; day = day.AddDays(1))
        {
            if (VietnameseCalendar.ToLunar(day).Day == 1 && Chinese.GetDayOfMonth(day.ToDateTime(default)) != 1)
                differing.Add(day);
        }

        Assert.Equal(
            [
                new(2018, 11, 7), new(2019, 3, 6), new(2020, 12, 14), new(2030, 2, 2), new(2031, 4, 21), new(2032, 3, 11),
                new(2034, 9, 12), new(2037, 4, 15), new(2038, 4, 4), new(2039, 12, 15),
            ],
            differing);
    }

    [Theory]
    [InlineData("1985-03-21", 2)]
    [InlineData("1987-08-24", 7)]
    public void A_leap_month_begins_in_Viet_Nam_where_it_does_not_in_China(string day, int leapMonth)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(new(1, leapMonth, true, date.Year), VietnameseCalendar.ToLunar(date));
        Assert.NotEqual(leapMonth + 1, Chinese.GetLeapMonth(date.Year));
    }

    [Fact]
    public void The_months_of_the_winter_of_1984_are_one_ahead()
    {
        // the solstice fell on 21 December in Hà Nội, on the 22nd, a day of new moon, in Beijing
        Assert.Equal(new(1, 12, false, 1984), VietnameseCalendar.ToLunar(new(1984, 12, 22)));
        Assert.Equal(11, ChineseMonthNumber(new(1984, 12, 22)));
        Assert.Equal(new(29, 2, false, 1985), VietnameseCalendar.ToLunar(new(1985, 3, 20)));
        Assert.Equal(1, ChineseMonthNumber(new(1985, 3, 20)));
        Assert.Equal(2, ChineseMonthNumber(new(1985, 3, 21)));
    }

    /// <summary>The base library counts the months through; after a leap month the number is one less.</summary>
    private static int ChineseMonthNumber(DateTime day)
    {
        var month = Chinese.GetMonth(day);
        var leap = Chinese.GetLeapMonth(Chinese.GetYear(day));
        return leap > 0 && month >= leap ? month - 1 : month;
    }

    private static DateOnly NewYear(int year) => DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));
}
