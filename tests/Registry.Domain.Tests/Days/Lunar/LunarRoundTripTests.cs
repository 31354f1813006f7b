using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Tests.Days.Lunar;

public sealed class LunarRoundTripTests
{
    private static readonly DateOnly First = new(VietnameseCalendar.FirstYear, 1, 1);
    private static readonly DateOnly Last = new(VietnameseCalendar.LastYear, 12, 31);

    [Fact]
    public void From_solar_to_lunar_and_back_is_the_same_day() =>
        Prop.ForAll(
            Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
            day => VietnameseCalendar.ToSolar(VietnameseCalendar.ToLunar(day)) == day)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void No_two_days_share_a_lunar_date_and_none_is_lost()
    {
        HashSet<LunarDate> seen = [];
        var previous = VietnameseCalendar.ToLunar(First);
        seen.Add(previous);
        for (var day = First.AddDays(1); day <= Last; day = day.AddDays(1))
        {
            var lunar = VietnameseCalendar.ToLunar(day);

            Assert.True(seen.Add(lunar), $"{day:O}: {lunar} twice");
            Assert.True(lunar.Day == previous.Day + 1 || lunar.Day == 1 && previous.Day is 29 or 30, $"{day:O}: {lunar} after {previous}");
            Assert.Equal(day, VietnameseCalendar.ToSolar(lunar));
            previous = lunar;
        }
    }

    [Fact]
    public void A_year_has_twelve_months_or_thirteen_and_every_number_once_beside_the_leap_month()
    {
        for (var year = VietnameseCalendar.FirstYear; year < VietnameseCalendar.LastYear; year++)
        {
            var days = VietnameseCalendar.TetOf(year + 1).DayNumber - VietnameseCalendar.TetOf(year).DayNumber;
            var months = Enumerable.Range(1, 12).Sum(month => VietnameseCalendar.DaysInMonth(year, month));
            var leap = VietnameseCalendar.LeapMonthOf(year) is { } month ? VietnameseCalendar.DaysInMonth(year, month, isLeap: true) : 0;

            Assert.Equal(days, months + leap);
        }
    }
}
