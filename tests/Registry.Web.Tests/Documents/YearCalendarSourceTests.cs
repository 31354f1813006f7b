using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Web.Documents;
using Registry.Web.Documents.YearCalendars;

namespace Registry.Web.Tests.Documents;

public sealed class YearCalendarSourceTests
{
    [Fact]
    public void Days_off_that_follow_each_other_are_one_line_with_the_names_of_the_holidays()
    {
        var calendar = Calendar([], [
            Off(4, 30, "Ngày Chiến thắng"), Off(5, 1, "Ngày Quốc tế Lao động"), Off(5, 3, "Nghỉ bù Ngày Quốc tế Lao động", HolidayKind.Compensation),
            Off(9, 2, "Quốc khánh"), Off(9, 3, "Quốc khánh (ngày liền kề sau)"),
        ]);

        Assert.Equal(
            [(new(2027, 4, 30), new(2027, 5, 3), "Ngày Chiến thắng, Ngày Quốc tế Lao động"), (new(2027, 9, 2), new(2027, 9, 3), "Quốc khánh")],
            calendar.Holidays.Select(run => (run.First, run.Last, run.Name.Vietnamese)));
    }

    [Fact]
    public void What_has_no_day_stands_apart_with_its_reason()
    {
        var calendar = Calendar([Day("Hội thành lập", new(1994, null, null)), Day("Theo thông báo", new(1950, null, null), AnniversaryRule.Notice)], []);

        Assert.Empty(calendar.Days);
        Assert.Equal([("Hội thành lập", "mới biết 1994"), ("Theo thông báo", "thông báo từng năm")], calendar.Open.Select(open => (open.Name.Vietnamese, open.Reason.Vietnamese)));
    }

    [Fact]
    public void The_doubtful_days_of_a_year_have_one_fingerprint_that_follows_them()
    {
        var (doubtful, sure) = (Day("Chưa rõ", new(1972, 1, 7), uncertain: true), Day("Đã rõ", new(1962, 9, 5)));

        var one = Year([doubtful, sure]).UnverifiedFingerprint;

        Assert.Equal(one, Year([sure, doubtful]).UnverifiedFingerprint);
        Assert.NotEqual(one, Year([sure]).UnverifiedFingerprint);
        Assert.NotEqual(one, Year([Day("Chưa rõ", new(1972, 1, 8), uncertain: true), sure]).UnverifiedFingerprint);
    }

    private static YearOfDays Year(IReadOnlyList<Anniversary> days, IReadOnlyList<Holiday>? holidays = null) =>
        new(2027, LeapDayChoice.LastOfFebruary, days, holidays ?? [], []);

    private static YearCalendar Calendar(IReadOnlyList<Anniversary> days, IReadOnlyList<Holiday> holidays) =>
        Year(days, holidays).ToCalendar(PaperLanguage.Vietnamese, SamplePapers.Union, new(2027, 3, 15));

    private static Holiday Off(int month, int day, string name, HolidayKind kind = HolidayKind.Law) =>
        new(new(2027, month, day), kind, name, name, "Thông báo");

    private static Anniversary Day(string name, PartialDate date, AnniversaryRule? rule = null, bool uncertain = false) => new(
        new AnniversaryDetails
        {
            NameVi = name,
            NameEn = name,
            Kind = AnniversaryKind.Other,
            Rule = rule ?? AnniversaryRule.Fixed,
            Base = date,
            Source = "Sổ tay",
            IsUncertain = uncertain,
        },
        DateTimeOffset.UnixEpoch);
}
