using System.Globalization;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Tests.Days.Lunar;

public sealed class VietnameseCalendarTests
{
    public static TheoryData<int, string, string, string, string, string> Vectors
    {
        get
        {
            TheoryData<int, string, string, string, string, string> data = [];
            foreach (var row in TestData.Vectors("tet_vectors.csv"))
                data.Add(Year(row["lunar_year"]), row["can_chi"], row["tet_vn"], row["leap_month_vn"], row["gio_to"], row["trung_thu"]);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Tet_leap_month_Hung_Kings_and_mid_autumn_fall_where_the_tables_say(
        int year, string canChi, string tet, string leapMonth, string hungKings, string midAutumn)
    {
        Assert.Equal(Day(tet), VietnameseCalendar.TetOf(year));
        Assert.Equal(leapMonth, VietnameseCalendar.LeapMonthOf(year)?.ToString(CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(Day(hungKings), VietnameseCalendar.ToSolar(new(10, 3, false, year)));
        Assert.Equal(Day(midAutumn), VietnameseCalendar.ToSolar(new(15, 8, false, year)));
        Assert.Equal(canChi, CanChi.OfYear(year));
    }

    [Fact]
    public void The_tables_are_read_whole() => Assert.Equal(102, Vectors.Count);

    [Theory]
    [InlineData("2020-06-20", "29/4+/2020")]
    [InlineData("2020-05-23", "1/4+/2020")]
    [InlineData("2024-02-09", "30/12/2023")]
    [InlineData("2025-01-28", "29/12/2024")]
    [InlineData("1985-03-21", "1/2+/1985")]
    [InlineData("1987-08-24", "1/7+/1987")]
    [InlineData("2033-12-22", "1/11+/2033")]
    [InlineData("1900-01-01", "1/12/1899")]
    public void A_day_has_its_lunar_date_and_back(string solar, string lunar)
    {
        var date = VietnameseCalendar.ToLunar(Day(solar));

        Assert.Equal(lunar, date.ToString());
        Assert.Equal(Day(solar), VietnameseCalendar.ToSolar(date));
    }

    [Theory]
    [InlineData("2021-01-31", "Canh Tý")]
    [InlineData("2021-02-11", "Canh Tý")]
    [InlineData("2021-02-12", "Tân Sửu")]
    [InlineData("2026-11-21", "Bính Ngọ")]
    public void The_name_of_the_year_changes_at_Tet(string day, string name) => Assert.Equal(name, CanChi.OfYear(Day(day)));

    [Theory]
    [InlineData("2000-01-01", "Mậu Ngọ")]
    [InlineData("2021-02-12", "Tân Mão")]
    public void A_day_has_its_own_name(string day, string name) => Assert.Equal(name, CanChi.OfDay(Day(day)));

    [Fact]
    public void The_last_month_has_30_days_in_some_years_and_29_in_others()
    {
        Assert.Equal(30, VietnameseCalendar.DaysInMonth(2023, 12));
        Assert.Equal(29, VietnameseCalendar.DaysInMonth(2024, 12));
    }

    [Fact]
    public void Days_are_said_as_people_say_them()
    {
        Assert.Equal("23 tháng Chạp năm Giáp Thìn", new LunarDate(23, 12, false, 2024).InVietnamese());
        Assert.Equal("mùng 1 tháng Giêng năm Đinh Mùi", new LunarDate(1, 1, false, 2027).InVietnamese());
        Assert.Equal("15 tháng Sáu nhuận năm Ất Tỵ", new LunarDate(15, 6, true, 2025).InVietnamese());
    }

    [Theory]
    [InlineData(30, 12, false, 2024)]
    [InlineData(31, 1, false, 2025)]
    [InlineData(0, 1, false, 2025)]
    [InlineData(1, 13, false, 2025)]
    [InlineData(1, 5, true, 2025)]
    public void A_lunar_day_that_does_not_exist_is_refused(int day, int month, bool isLeap, int year) =>
        Assert.Equal(
            "Lunar.DoesNotExist",
            Assert.Throws<RuleException>(() => VietnameseCalendar.ToSolar(new(day, month, isLeap, year))).Code);

    [Fact]
    public void Outside_1900_to_2199_the_error_names_the_years()
    {
        Assert.All(
            [
                () => VietnameseCalendar.ToLunar(new(1899, 12, 31)),
                () => VietnameseCalendar.ToLunar(new(2200, 1, 1)),
                () => VietnameseCalendar.ToSolar(new(1, 1, false, 2200)),
                () => VietnameseCalendar.ToSolar(new(29, 11, false, 1899)),
                () => (object)VietnameseCalendar.TetOf(1899),
            ],
            (Func<object> ask) =>
            {
                var error = Assert.Throws<RuleException>(ask);
                Assert.Equal("Lunar.YearOutOfRange", error.Code);
                Assert.Equal([1900, 2199], error.Arguments);
            });
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
