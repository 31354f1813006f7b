using System.Globalization;
using Registry.Domain.Days;
using Registry.Domain.Reports;

namespace Registry.Domain.Tests.Reports;

public sealed class ReportDeadlineTests
{
    [Theory]
    [InlineData(ReportPeriod.SixMonths, 2025, "trước ngày 26/5/2025", "2025-05-25", "2025-05-23")]
    [InlineData(ReportPeriod.Year, 2025, "trước ngày 10/11/2025", "2025-11-09", "2025-11-07")]
    [InlineData(ReportPeriod.SixMonths, 2027, "trước ngày 26/5/2027", "2027-05-25", "2027-05-25")]
    public void The_usual_days_have_a_last_day_and_a_prudent_working_day(ReportPeriod period, int year, string text, string last, string prudent)
    {
        var deadline = ReportDeadline.Usual(period, year, WorkingCalendar.WeekdaysOnly);

        Assert.Equal((text, Day(last), Day(prudent)), (deadline.Text, deadline.LastDay, deadline.PrudentDay));
    }

    [Theory]
    [InlineData("trước ngày 26/5", "2027-05-25")]
    [InlineData("chậm nhất ngày 25/5", "2027-05-25")]
    [InlineData("20/5/2027", "2027-05-20")]
    public void A_day_is_read_as_offices_write_it(string written, string last) =>
        Assert.Equal((written, Day(last)), (ReportDeadline.Read(written, 2027, WorkingCalendar.WeekdaysOnly) is var read ? read.Text : "", read.LastDay));

    [Theory]
    [InlineData("Thường xuyên")]
    [InlineData("khi nào tiện")]
    public void Words_without_a_last_day_are_refused(string written) => Assert.Equal(
        "ReportCall.DeadlineUnclear", Assert.Throws<RuleException>(() => ReportDeadline.Read(written, 2027, WorkingCalendar.WeekdaysOnly)).Code);

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
