using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

/// <summary>The limits the tests count with; the registry keeps its own in a table.</summary>
internal static class SomeLimits
{
    public static LegalLimits All { get; } = new(
    [
        Share(LimitName.QuorumFounding, LimitBound.MoreThan, 1, 2),
        Share(LimitName.QuorumTerm, LimitBound.MoreThan, 1, 2),
        Share(LimitName.QuorumExtraordinary, LimitBound.MoreThan, 1, 2),
        Share(LimitName.CallByCommittee, LimitBound.AtLeast, 2, 3),
        Share(LimitName.CallByMembers, LimitBound.MoreThan, 1, 2),
        Share(LimitName.Vote, LimitBound.MoreThan, 1, 2),
        new(LimitName.MembersProvince, LimitUnit.Persons, LimitBound.AtLeast, 50, 1, new(2024, 11, 26), "NĐ 126", false, null),
        new(LimitName.YearlyReportBefore, LimitUnit.DayOfYear, LimitBound.Before, 1201, 1, null, "NĐ 45", true, null),
        new(LimitName.YearlyReportBefore, LimitUnit.DayOfYear, LimitBound.Before, 1231, 1, new(2024, 11, 26), "NĐ 126", false, null),
        new(LimitName.YearlyReportRemindFrom, LimitUnit.DayOfYear, LimitBound.AtLeast, 1201, 1, null, "Thói quen", false, null),
        new(LimitName.ReportsMissingYears, LimitUnit.Years, LimitBound.AtLeast, 2, 1, null, "NĐ 126", false, null),
    ]);

    private static LegalLimit Share(LimitName name, LimitBound bound, int value, int divisor) =>
        new(name, LimitUnit.Share, bound, value, divisor, null, "NĐ 126", false, null);
}

public sealed class LimitTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Theory]
    [InlineData(LimitName.QuorumTerm, 100, 51)]
    [InlineData(LimitName.QuorumTerm, 101, 51)]
    [InlineData(LimitName.CallByCommittee, 15, 10)]
    [InlineData(LimitName.CallByCommittee, 16, 11)]
    [InlineData(LimitName.Vote, 120, 61)]
    public void The_least_number_that_is_enough_follows_the_table(LimitName name, int whole, int least) =>
        Assert.Equal(least, SomeLimits.All.On(name, Day).LeastOf(whole));

    [Fact]
    public void The_limit_of_a_day_is_the_one_in_force_then()
    {
        Assert.Equal(new(2024, 11, 30), SomeLimits.All.On(LimitName.YearlyReportBefore, new(2024, 11, 25)).LastDayIn(2024));
        Assert.Equal(new(2026, 12, 30), SomeLimits.All.On(LimitName.YearlyReportBefore, Day).LastDayIn(2026));
        Assert.Null(SomeLimits.All.Find(LimitName.MembersProvince, new(2024, 1, 1)));
    }

    [Theory]
    [InlineData(LimitUnit.Share, 3, 2, "Limit.NotAShare")]
    [InlineData(LimitUnit.DayOfYear, 1331, 1, "Limit.NotADay")]
    [InlineData(LimitUnit.DayOfYear, 229, 1, "Limit.NotADay")]
    [InlineData(LimitUnit.Days, 0, 1, "Limit.OutOfRange")]
    public void A_figure_that_means_nothing_is_refused(LimitUnit unit, int value, int divisor, string code) =>
        Assert.Equal(code, Assert.Throws<RuleException>(() => new LegalLimit(LimitName.Vote, unit, LimitBound.MoreThan, value, divisor, null, "x", false, null)).Code);

    [Theory]
    [InlineData(2026, 11, 30, false, 0, 2025)]
    [InlineData(2026, 12, 1, true, 0, 2026)]
    [InlineData(2026, 12, 30, true, 0, 2026)]
    [InlineData(2026, 12, 31, false, 1, 2026)]
    [InlineData(2028, 1, 5, false, 2, 2027)]
    public void A_report_is_called_for_in_December_and_missed_from_the_last_day_of_the_year(int year, int month, int day, bool dueSoon, int missing, int shown)
    {
        var duty = ReportDuty.Of([2024, 2025], 2020, SomeLimits.All, new(year, month, day))!;

        Assert.Equal((dueSoon, missing, shown, missing >= 2), (duty.IsDueSoon, duty.MissingYears, duty.Year, duty.IsGrave));
    }
}
