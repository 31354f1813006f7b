using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Domain.Tests.Days;

public sealed class WorkingCalendarTests
{
    private readonly WorkingCalendar calendar = new(TestData.Reference("holidays_vn.csv").Select(row => new Holiday(
        Day(row["date"]),
        row["kind"] switch
        {
            "law" => HolidayKind.Law,
            "compensation" => HolidayKind.Compensation,
            "swapped-workday" => HolidayKind.SwappedWorkday,
            _ => HolidayKind.Pending,
        },
        row["name_vi"],
        row["name_en"],
        row["source"],
        row["uncertain"] == "y")));

    [Theory]
    [InlineData("2026-11-24", false)]
    [InlineData("2025-11-24", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-04-27", false)]
    [InlineData("2027-02-11", true)]
    [InlineData("2027-09-03", false)]
    public void Public_bodies_work_on_the_days_of_the_table(string day, bool works) =>
        Assert.Equal(works, calendar.IsWorkingDay(Day(day)));

    [Fact]
    public void Tet_2027_is_a_week_off()
    {
        for (var day = new DateOnly(2027, 2, 4); day <= new DateOnly(2027, 2, 10); day = day.AddDays(1))
            Assert.False(calendar.IsWorkingDay(day));

        Assert.Equal(new(2027, 2, 11), calendar.NextWorkingDay(new(2027, 2, 3)));
        Assert.Equal(new(2027, 2, 3), calendar.PreviousWorkingDay(new(2027, 2, 11)));
    }

    [Theory]
    [InlineData("2025-05-26", "2025-05-25", "2025-05-23")]
    [InlineData("2025-11-10", "2025-11-09", "2025-11-07")]
    [InlineData("2026-12-31", "2026-12-30", "2026-12-30")]
    public void Before_a_day_leaves_that_day_out(string day, string last, string prudent) =>
        Assert.Equal(new(Day(last), Day(prudent)), Deadline.Before(Day(day), calendar));

    [Fact]
    public void Two_working_days_from_the_Friday_before_Tet_end_after_it() =>
        Assert.Equal(new(2026, 2, 24), LegalPeriod.OfWorkingDays(new(2026, 2, 13), 2, calendar));

    [Theory]
    [InlineData("2026-10-05", 15, "2026-10-20")]
    [InlineData("2026-11-08", 20, "2026-11-30")] // 28 November: Saturday
    [InlineData("2026-02-10", 7, "2026-02-23")] // 17 February: Tết
    public void A_period_in_days_starts_the_day_after_and_does_not_end_on_a_day_of_rest(string from, int days, string to) =>
        Assert.Equal(Day(to), LegalPeriod.OfDays(Day(from), days, calendar));

    [Theory]
    [InlineData("2025-11-30", 3, "2026-03-02")] // 28 February: Saturday
    [InlineData("2026-03-31", 1, "2026-05-04")] // 30 April to 3 May: holidays and a weekend
    [InlineData("2026-08-31", 1, "2026-09-30")]
    public void A_period_in_months_without_the_same_day_ends_on_the_last_of_the_month(string from, int months, string to) =>
        Assert.Equal(Day(to), LegalPeriod.OfMonths(Day(from), months, calendar));

    [Fact]
    public void Working_days_are_counted_back_as_well()
    {
        Assert.Equal(new(2027, 2, 2), calendar.AddWorkingDays(new(2027, 2, 11), -2));
        Assert.Equal(new(2027, 2, 6), calendar.AddWorkingDays(new(2027, 2, 6), 0));
    }

    [Fact]
    public void A_year_outside_the_table_is_counted_by_its_weekdays()
    {
        Assert.True(calendar.Knows(2027));
        Assert.False(calendar.Knows(2028));
        Assert.False(calendar.IsWorkingDay(new(2028, 9, 2)));
        Assert.True(calendar.IsWorkingDay(new(2028, 9, 1)));
    }

    [Fact]
    public void Only_a_day_of_the_weekend_can_be_worked_instead() =>
        Assert.Equal(
            "Holiday.SwappedWorkdayOnWeekday",
            Assert.Throws<RuleException>(() => new Holiday(new(2026, 11, 24), HolidayKind.SwappedWorkday, "Làm bù", "Worked", "x")).Code);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
