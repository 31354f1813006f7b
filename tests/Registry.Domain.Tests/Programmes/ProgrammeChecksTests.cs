using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Programmes;

namespace Registry.Domain.Tests.Programmes;

/// <remarks>The year of the source plans is 2020: what stood wrong in them is found.</remarks>
public sealed class ProgrammeChecksTests
{
    private static readonly DateTimeOffset Then = new(2020, 1, 5, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Issue = new(2020, 3, 13);
    private static readonly LeadToCheck Union = new("Liên hiệp các tổ chức hữu nghị tỉnh");

    [Fact]
    public void A_window_that_leaves_the_day_out_and_a_day_gone_by_are_told_with_the_quarter()
    {
        var findings = Check(new ActivityToCheck(6, "Quý II/2020", [Day(1950, 1, 30)], [], [Union]));

        Assert.Equal(["ProgrammeCheck.DayPassed", "ProgrammeCheck.OutsideWindow", "ProgrammeCheck.AroundTet"], findings.Select(finding => finding.Code));
        Assert.Equal(["Quý II/2020", new DateOnly(2020, 1, 30), "I"], findings[1].Arguments);
    }

    [Fact]
    public void A_Sunday_and_a_day_that_nobody_verified_are_told() => Assert.Equal(
        ["ProgrammeCheck.NotVerified", "ProgrammeCheck.OnSunday"],
        Check(new ActivityToCheck(8, "Quý III/2020", [Day(1995, 7, 12, isUncertain: true)], [], [Union])).Select(finding => finding.Code));

    [Theory]
    [InlineData("trước ngày 26/5", "ProgrammeCheck.DeadlineEnds")]
    [InlineData("trước ngày 26/7", "ProgrammeCheck.DeadlineAtRest")] // the 25th is a Saturday
    [InlineData("khi nào tiện", "Time.Unreadable")]
    [InlineData(null, "ProgrammeCheck.TimeMissing")]
    [InlineData("Tháng 2", "ProgrammeCheck.WindowPassed")]
    public void The_written_time_is_looked_at(string? time, string code) =>
        Assert.Equal(code, Check(new ActivityToCheck(1, time, [], [], [Union])).Single().Code);

    [Fact]
    public void Two_events_on_one_day_know_of_each_other()
    {
        var findings = Check(
            new ActivityToCheck(1, "ngày 02/9/2020", [], [], [Union]), new ActivityToCheck(2, "Quý III", [], [new(2020, 9, 2)], [Union]));

        Assert.Contains(findings, finding => finding is { ActivityId: 2, Code: "ProgrammeCheck.SameDay" } && finding.Arguments[1].Equals(1));
    }

    [Fact]
    public void A_lead_with_too_much_in_a_month_and_one_that_is_no_longer_there_are_told()
    {
        var four = Enumerable.Range(1, 4).Select(i => new ActivityToCheck(i, "Tháng 6", [], [], [Union])).ToArray();
        var nine = Enumerable.Range(1, 9).Select(i => new ActivityToCheck(i, "Quý III", [], [], [Union])).ToArray();
        var gone = Check(new ActivityToCheck(1, "Quý IV", [], [], [new("Sở Thông tin và Truyền thông", new(2020, 2, 28), "Sở Văn hóa")]));

        Assert.Equal(["Liên hiệp các tổ chức hữu nghị tỉnh", 4, 6], Check(four).Single().Arguments);
        Assert.Empty(Check(nine));
        Assert.Equal("ProgrammeCheck.LeadReplaced", gone.Single().Code);
    }

    [Fact]
    public void What_is_prepared_this_year_for_Tet_of_the_next_is_in_its_place() =>
        Assert.Empty(Check(new ActivityToCheck(17, "Quý IV/2020", [Day(2000, 3, 12, 2021)], [], [Union])));

    [Theory]
    [InlineData(DayGrouping.AllInOne, 1, "Quý III và IV/2027")]
    [InlineData(DayGrouping.ByQuarter, 2, "Quý III/2027")]
    [InlineData(DayGrouping.EachAlone, 3, "Quý III/2027")]
    public void Chosen_days_stand_in_items_as_plans_have_them(DayGrouping grouping, int items, string time)
    {
        var made = DaysInOneItem.Of([Day(1995, 7, 12, 2027), Day(1995, 7, 28, 2027), Day(1975, 12, 2, 2027)], grouping);

        Assert.Equal((items, time), (made.Count, made[0].Time));
        Assert.Contains("32 năm thiết lập quan hệ (12/07/1995 – 12/07/2027)", made[0].Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ProgrammeFinding> Check(params ActivityToCheck[] activities) =>
        new ProgrammeChecks(2020, Issue, WorkingCalendar.WeekdaysOnly, TetWindow.Usual).Of(activities);

    private static Occurrence Day(int year, int month, int day, int inYear = 2020, bool isUncertain = false) => new Anniversary(
        new()
        {
            NameVi = "Thiết lập quan hệ",
            NameEn = "Relations",
            Kind = AnniversaryKind.DiplomaticRelations,
            Rule = AnniversaryRule.Fixed,
            Base = new(new(year, month, day)),
            Source = "Bộ Ngoại giao",
            IsUncertain = isUncertain,
        },
        Then).OccurrenceIn(inYear)!;
}
