using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Anniversaries;

public sealed class OccurrenceChecksTests
{
    private readonly WorkingCalendar calendar = new(
    [
        new(new(2025, 1, 30), HolidayKind.Law, "Tết Nguyên đán (mùng 2)", "Lunar New Year (2nd day)", "Bộ luật Lao động"),
        new(new(2026, 8, 31), HolidayKind.Compensation, "Nghỉ hoán đổi", "Swapped day off", "Thông báo"),
        new(new(2026, 8, 22), HolidayKind.SwappedWorkday, "Làm bù", "Worked instead", "Thông báo"),
    ]);

    [Fact]
    public void Russia_s_day_in_2025_fell_into_the_Tet_holiday()
    {
        var warnings = SomeDay.On("30/1/1950").OccurrenceIn(2025)!.Warnings(calendar);

        Assert.Equal(["Occurrence.PublicHoliday", "Occurrence.AroundTet"], warnings.Select(warning => warning.Code));
        Assert.Equal(["Tết Nguyên đán (mùng 2)", "Lunar New Year (2nd day)"], warnings[0].Arguments);
    }

    [Theory]
    [InlineData("12/7/1995", 2020, "Occurrence.Sunday")]
    [InlineData("12/7/1995", 2025, "Occurrence.Saturday")]
    [InlineData("31/8/1957", 2026, "Occurrence.PublicHoliday")]
    public void A_day_off_is_a_warning(string date, int year, string code) =>
        Assert.Equal([code], SomeDay.On(date).OccurrenceIn(year)!.Warnings(calendar).Select(warning => warning.Code));

    [Theory]
    [InlineData("24/6/1967", 2026)]
    [InlineData("22/8/1967", 2026)] // a Saturday that is worked
    public void A_working_day_is_none(string date, int year) => Assert.Empty(SomeDay.On(date).OccurrenceIn(year)!.Warnings(calendar));

    [Theory]
    [InlineData(2027, 1, 29, false)]
    [InlineData(2027, 1, 30, true)]
    [InlineData(2027, 2, 12, true)]
    [InlineData(2027, 2, 13, false)]
    public void The_days_around_Tet_reach_from_a_week_before_to_the_seventh_of_the_year(int year, int month, int day, bool holds) =>
        Assert.Equal(holds, TetWindow.Usual.Holds(new(year, month, day)));

    [Fact]
    public void A_date_in_doubt_is_said_until_somebody_verified_it()
    {
        var day = new Anniversary(SomeDay.Details("24/6/1967") with { IsUncertain = true }, SomeDay.Morning);
        Assert.Equal(["Occurrence.NotVerified"], day.OccurrenceIn(2026)!.Warnings(calendar).Select(warning => warning.Code));

        day.Verify("7", "Nguyễn Thị Hương", "Công hàm 12/2026", SomeDay.Morning);
        Assert.Empty(day.OccurrenceIn(2026)!.Warnings(calendar));
    }

    [Fact]
    public void A_leap_day_says_that_it_moved()
    {
        Assert.Equal(["Occurrence.LeapDayMoved"], SomeDay.On("29/2/1992").OccurrenceIn(2025)!.Warnings(calendar).Select(w => w.Code));
        Assert.Empty(SomeDay.On("29/2/1992").OccurrenceIn(2024)!.Warnings(calendar));
    }

    [Fact]
    public void A_lunar_day_far_ahead_is_provisional() =>
        Assert.Contains(SomeDay.On("", "lunar: 15/8").OccurrenceIn(2051)!.Warnings(calendar), w => w.Code == "Occurrence.LunarProvisional");
}
