using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Days.Lunar;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Anniversaries;

public sealed class OccurrenceTests
{
    [Fact]
    public void The_event_itself_is_no_anniversary_of_itself()
    {
        var day = SomeDay.On("2/12/1975");

        Assert.Null(day.OccurrenceIn(1974));
        Assert.Null(day.OccurrenceIn(1975));
        Assert.Equal(1, day.OccurrenceIn(1976)!.Ordinal);
    }

    [Theory]
    [InlineData("1950")]
    [InlineData("1/1950")]
    [InlineData("")]
    public void What_is_known_to_the_month_or_year_only_does_not_occur_on_any_day(string date) =>
        Assert.Null(SomeDay.On(date).OccurrenceIn(2026));

    [Fact]
    public void Brunei_s_29_February_is_kept_on_the_28th_in_common_years_or_on_1_March()
    {
        var day = SomeDay.On("29/2/1992");

        Assert.Equal(new(2024, 2, 29), day.OccurrenceIn(2024)!.Date);
        Assert.Equal(new(2025, 2, 28), day.OccurrenceIn(2025)!.Date);
        Assert.Equal(new(2025, 3, 1), day.OccurrenceIn(2025, LeapDayChoice.FirstOfMarch)!.Date);
        Assert.Equal(new(2028, 2, 29), day.OccurrenceIn(2028)!.Date);
        Assert.Equal(33, day.OccurrenceIn(2025)!.Ordinal);
    }

    [Fact]
    public void A_day_whose_year_is_not_known_returns_uncounted()
    {
        var occurrence = SomeDay.On("23/6", kind: AnniversaryKind.NationalDay).OccurrenceIn(2027)!;

        Assert.Null(occurrence.Ordinal);
        Assert.Equal(Milestone.Uncounted, occurrence.Milestone);
        Assert.Equal(TwoWayMilestone.Uncounted, occurrence.TwoWayMilestone);
    }

    [Fact]
    public void A_monarch_s_birthday_is_not_counted_although_the_year_of_birth_is_known()
    {
        var occurrence = ReferenceDays.ByKey["national-day/JP"].OccurrenceIn(2027)!;

        Assert.Equal(new(2027, 2, 23), occurrence.Date);
        Assert.Null(occurrence.Ordinal);
    }

    [Theory]
    [InlineData(2025, Milestone.Five, TwoWayMilestone.Other)]
    [InlineData(2027, Milestone.Other, TwoWayMilestone.Other)]
    [InlineData(2030, Milestone.Round, TwoWayMilestone.Round)]
    public void The_Hung_Kings_have_a_class_by_the_number_of_the_year_and_no_ordinal(int year, Milestone milestone, TwoWayMilestone twoWay)
    {
        var occurrence = ReferenceDays.ByKey["multilateral/vn-hung-kings"].OccurrenceIn(year)!;

        Assert.Null(occurrence.Ordinal);
        Assert.Equal(milestone, occurrence.Milestone);
        Assert.Equal(twoWay, occurrence.TwoWayMilestone);
    }

    [Fact]
    public void A_five_counts_for_the_great_days_and_for_nothing_by_the_decree_on_founding_days()
    {
        var occurrence = SomeDay.On("2/9/1945").OccurrenceIn(2020)!;

        Assert.Equal(Milestone.Five, occurrence.Milestone);
        Assert.Equal(TwoWayMilestone.Other, occurrence.TwoWayMilestone);
    }

    [Fact]
    public void A_day_of_a_lunar_leap_month_is_kept_in_the_ordinary_month()
    {
        var occurrence = SomeDay.On("", "lunar: 15/6").OccurrenceIn(2025)!;

        Assert.Equal(new(15, 6, false, 2025), VietnameseCalendar.ToLunar(occurrence.Date));
    }

    [Theory]
    [InlineData(2023, 2024, 2, 9)]
    [InlineData(2024, 2025, 1, 28)]
    public void The_30th_of_a_month_of_29_days_is_its_last_day(int lunarYear, int year, int month, int day) =>
        Assert.Equal(new(year, month, day), SomeDay.On("", "lunar: 30/12").OccurrenceIn(lunarYear)!.Date);

    [Fact]
    public void A_lunar_day_that_falls_twice_in_a_solar_year_is_counted_for_two_lunar_years()
    {
        var days = SomeDay.On("", "lunar: 1/12").OccurrencesBetween(new(2000, 1, 1), new(2100, 12, 31)).ToList();

        Assert.Contains(days.GroupBy(day => day.Date.Year), year => year.Count() == 2);
        Assert.Equal(days.Count, days.Select(day => day.Year).Distinct().Count());
        Assert.Equal(days.OrderBy(day => day.Date), days);
    }

    [Fact]
    public void Outside_its_validity_a_day_does_not_occur()
    {
        var before = new Anniversary(SomeDay.Details("16/12/1991") with { ValidTo = new(2021, 12, 31) }, SomeDay.Morning);
        var since = new Anniversary(SomeDay.Details("25/10/1990") with { ValidFrom = new(2022, 1, 1) }, SomeDay.Morning);

        Assert.NotNull(before.OccurrenceIn(2021));
        Assert.Null(before.OccurrenceIn(2022));
        Assert.Null(since.OccurrenceIn(2021));
        Assert.NotNull(since.OccurrenceIn(2022));
    }

    [Fact]
    public void A_notice_for_a_year_goes_before_the_rule_and_another_tells_where_it_is_celebrated()
    {
        var birthday = SomeDay.On("", "nth-weekday: 2 saturday june", AnniversaryKind.NationalDay);
        birthday.Announce(2024, new(2024, 6, 15), NoticeKind.Notice, "The Gazette", SomeDay.Morning);
        birthday.Announce(2026, new(2026, 6, 11), NoticeKind.CelebratedOn, "Note verbale", SomeDay.Morning);

        Assert.Equal(new(2023, 6, 10), birthday.OccurrenceIn(2023)!.Date);
        Assert.Equal(new(2024, 6, 15), birthday.OccurrenceIn(2024)!.Date);
        Assert.Equal(new(2026, 6, 13), birthday.OccurrenceIn(2026)!.Date);
        Assert.Equal(new(2026, 6, 11), birthday.OccurrenceIn(2026)!.CelebratedOn);
        Assert.Null(birthday.OccurrenceIn(2023)!.CelebratedOn);
    }

    [Fact]
    public void A_day_by_notice_alone_occurs_only_where_there_is_one()
    {
        var newYear = SomeDay.On("", "notice", AnniversaryKind.Other);
        newYear.Announce(2027, new(2027, 4, 14), NoticeKind.Notice, "Thông báo của Đại sứ quán Lào", SomeDay.Morning);

        Assert.Null(newYear.OccurrenceIn(2026));
        Assert.Equal(new(2027, 4, 14), newYear.OccurrenceIn(2027)!.Date);
    }

    [Fact]
    public void The_days_of_a_year_come_in_order()
    {
        var days = ReferenceDays.ByKey.Values.OccurrencesBetween(new(2027, 1, 1), new(2027, 12, 31));

        Assert.Equal(days.OrderBy(day => day.Date), days);
        Assert.All(days, day => Assert.Equal(2027, day.Date.Year));
        Assert.Contains(days, day => day.Anniversary.Key == "multilateral/vn-tet" && day.Date == new DateOnly(2027, 2, 6));
        Assert.True(days.Count > 440, $"{days.Count} days");
    }

    [Fact]
    public void The_next_occurrence_may_be_today() =>
        Assert.Equal(new(2026, 12, 2), SomeDay.On("2/12/1975").NextOccurrence(new(2026, 12, 2))!.Date);
}
