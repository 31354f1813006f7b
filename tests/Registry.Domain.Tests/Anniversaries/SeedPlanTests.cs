using System.Globalization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Anniversaries;

/// <summary>The anniversaries that the plans of 2020 and 2025 named, computed from the reference data.</summary>
public sealed class SeedPlanTests
{
    private const string Liberation = "national-day/KR";

    [Theory]
    [InlineData("A1", "national-day/LA", "1975-12-02", "2025-12-02", 50, "T", "Thứ Ba", 4)]
    [InlineData("A2", "diplomatic-relations/RU", "1950-01-30", "2025-01-30", 75, "L5", "Thứ Năm", 1)]
    [InlineData("A3", "diplomatic-relations/CN", "1950-01-18", "2025-01-18", 75, "L5", "Thứ Bảy", 1)]
    [InlineData("A4", "diplomatic-relations/US", "1995-07-12", "2025-07-12", 30, "T", "Thứ Bảy", 3)]
    [InlineData("A5", "multilateral/asean-vn-joins", "1995-07-28", "2025-07-28", 30, "T", "Thứ Hai", 3)]
    [InlineData("A6", "multilateral/asean-community", "2015-12-31", "2025-12-31", 10, "T", "Thứ Tư", 4)]
    [InlineData("A7", "multilateral/vufo-traditional-day", "1950-11-17", "2025-11-17", 75, "L5", "Thứ Hai", 4)]
    [InlineData("A8", "multilateral/vn-national-day", "1945-09-02", "2025-09-02", 80, "T", "Thứ Ba", 3)]
    [InlineData("B1", "multilateral/vn-party-founding", "1930-02-03", "2020-02-03", 90, "T", "Thứ Hai", 1)]
    [InlineData("B2", "multilateral/vn-ho-chi-minh-birthday", "1890-05-19", "2020-05-19", 130, "T", "Thứ Ba", 2)]
    [InlineData("B3", "multilateral/vn-august-revolution", "1945-08-19", "2020-08-19", 75, "L5", "Thứ Tư", 3)]
    [InlineData("B4", "multilateral/vn-national-day", "1945-09-02", "2020-09-02", 75, "L5", "Thứ Tư", 3)]
    [InlineData("B7", "diplomatic-relations/RU", "1950-01-30", "2020-01-30", 70, "T", "Thứ Năm", 1)]
    [InlineData("B8", "diplomatic-relations/US", "1995-07-12", "2020-07-12", 25, "L5", "Chủ nhật", 3)]
    [InlineData("B9", "multilateral/asean-vn-joins", "1995-07-28", "2020-07-28", 25, "L5", "Thứ Ba", 3)]
    [InlineData("B10", "multilateral/asean-community", "2015-12-31", "2020-12-31", 5, "L5", "Thứ Năm", 4)]
    [InlineData("B11", Liberation, "1945-08-15", "2020-08-15", 75, "L5", "Thứ Bảy", 3)]
    [InlineData("B12", "multilateral/vufo-traditional-day", "1950-11-17", "2020-11-17", 70, "T", "Thứ Ba", 4)]
    [InlineData("B13", "national-day/LA", "1975-12-02", "2020-12-02", 45, "L5", "Thứ Tư", 4)]
    public void A_plan_s_day_is_computed(
        string row, string key, string baseDate, string date, int ordinal, string mark, string weekday, int quarter)
    {
        var day = Day(date);
        var occurrence = ReferenceDays.ByKey[key].OccurrenceIn(day.Year)!;

        Assert.NotEmpty(row);
        Assert.Equal(Day(baseDate), occurrence.Anniversary.Base.Date);
        Assert.Equal(day, occurrence.Date);
        Assert.Equal(ordinal, occurrence.Ordinal);
        Assert.Equal(mark, occurrence.Milestone.Mark());
        Assert.Equal(weekday, DayText.VietnameseWeekdayCapital(occurrence.Weekday));
        Assert.Equal(quarter, occurrence.Quarter);
    }

    [Theory]
    [InlineData("LA", 62)]
    [InlineData("KH", 57)]
    [InlineData("TH", 48)]
    [InlineData("RU", 74)]
    [InlineData("FR", 51)]
    [InlineData("KR", 32)]
    [InlineData("JP", 51)]
    public void In_2024_no_partner_s_relations_had_a_milestone(string country, int ordinal)
    {
        var occurrence = ReferenceDays.ByKey[$"diplomatic-relations/{country}"].OccurrenceIn(2024)!;

        Assert.Equal(ordinal, occurrence.Ordinal);
        Assert.Equal(Milestone.Other, occurrence.Milestone);
    }

    [Theory]
    [InlineData("diplomatic-relations/RU", "2025-02-12", 13)]
    [InlineData("diplomatic-relations/CN", "2025-02-12", 25)]
    [InlineData("multilateral/vn-party-founding", "2020-03-13", 39)]
    [InlineData("diplomatic-relations/RU", "2020-03-13", 43)]
    public void A_day_that_passed_before_the_plan_was_issued_is_flagged(string key, string planDate, int days)
    {
        var warning = ReferenceDays.ByKey[key].OccurrenceIn(Day(planDate).Year)!.Passed(Day(planDate));

        Assert.Equal("Occurrence.Passed", warning!.Code);
        Assert.Equal([days], warning.Arguments);
    }

    [Theory]
    [InlineData("national-day/LA", "2025-02-12")]
    [InlineData("diplomatic-relations/US", "2025-02-12")]
    [InlineData("diplomatic-relations/US", "2020-03-13")]
    [InlineData("diplomatic-relations/US", "2020-07-12")]
    public void A_day_that_lies_ahead_or_is_the_plan_s_own_is_not(string key, string planDate) =>
        Assert.Null(ReferenceDays.ByKey[key].OccurrenceIn(Day(planDate).Year)!.Passed(Day(planDate)));

    [Theory]
    [InlineData("B7", "diplomatic-relations/RU", 2, "I")]
    [InlineData("B10", "multilateral/asean-community", 3, "IV")]
    public void A_quarter_that_leaves_the_day_out_is_flagged_with_the_right_one(string row, string key, int quarter, string right)
    {
        var warning = ReferenceDays.ByKey[key].OccurrenceIn(2020)!.OutsideWindow(2020, [quarter]);

        Assert.NotEmpty(row);
        Assert.Equal("Occurrence.OutsideWindow", warning!.Code);
        Assert.Equal([right, 2020], warning.Arguments);
    }

    [Theory]
    [InlineData("B8", "diplomatic-relations/US", 3)]
    [InlineData("B9", "multilateral/asean-vn-joins", 3)]
    [InlineData("B11", Liberation, 3)]
    [InlineData("B12", "multilateral/vufo-traditional-day", 4)]
    [InlineData("B13", "national-day/LA", 4)]
    public void A_quarter_that_holds_the_day_is_accepted(string row, string key, int quarter)
    {
        Assert.NotEmpty(row);
        Assert.Null(ReferenceDays.ByKey[key].OccurrenceIn(2020)!.OutsideWindow(2020, [quarter]));
    }

    [Fact]
    public void Korea_s_national_day_on_15_August_suggests_3_October()
    {
        var warning = LabelCheck.NationalDay(ReferenceDays.ByKey.Values, "KR", new(8, 15));

        Assert.Equal("Occurrence.LabelDoubtful", warning!.Code);
        Assert.Equal([new MonthDay(8, 15), "03/10"], warning.Arguments);
    }

    [Fact]
    public void A_label_on_another_day_suggests_the_day_and_the_right_one_is_left_alone()
    {
        Assert.Equal("02/12", LabelCheck.NationalDay(ReferenceDays.ByKey.Values, "LA", new(12, 3))!.Arguments[1]);
        Assert.Null(LabelCheck.NationalDay(ReferenceDays.ByKey.Values, "LA", new(12, 2)));
        Assert.Null(LabelCheck.NationalDay(ReferenceDays.ByKey.Values, "KR", new(10, 3)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
