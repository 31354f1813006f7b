using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;

namespace Registry.Domain.Tests.Reports;

public sealed class ReportTests
{
    private static readonly DateTimeOffset Now = new(2027, 5, 20, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2027, 5, 20);
    private static readonly Association Union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai");
    private static readonly Agency Front = new("Ủy ban MTTQ Việt Nam tỉnh", "MTTQ", AgencyKind.FatherlandFront);

    [Fact]
    public void A_report_is_begun_sent_returned_with_a_reason_sent_again_and_accepted()
    {
        var report = Some();
        report.Write("Đã làm xong", null, Now, "Vân");
        Assert.Equal(ReportState.Begun, report.State);

        report.Send(ReportChannel.Registry, Today, Today, Now, "v", "Vân");
        Assert.Equal("Report.AlreadySent", Code(() => report.Write("khác", null, Now, "Vân")));
        Assert.Equal("Report.ReasonMissing", Code(() => report.Return(" ")));
        report.Return("Thiếu số người");
        report.Write("Đã làm xong, 120 người", null, Now, "Vân");
        report.Send(ReportChannel.Registry, Today, Today, Now, "v", "Vân");
        report.Accept(Now, "Hùng");

        Assert.Equal((ReportState.Accepted, null, false), (report.State, report.ReturnReason, report.IsLate));
        Assert.Equal("Report.NotSent", Code(() => report.Accept(Now, "Hùng")));
    }

    [Fact]
    public void What_came_on_paper_in_time_is_not_late_because_it_was_entered_later()
    {
        var (inTime, late) = (Some(), Some());
        var june = new DateOnly(2027, 6, 2);
        foreach (var report in new[] { inTime, late })
            report.Write("Đã làm", null, Now, "Vân");

        inTime.Send(ReportChannel.Paper, new(2027, 5, 25), june, Now, "v", "Vân");
        late.Send(ReportChannel.Email, new(2027, 5, 26), june, Now, "v", "Vân");

        Assert.Equal((false, true), (inTime.IsLate, late.IsLate));
        Assert.Equal("Report.ReceivedLater", Code(() => Written().Send(ReportChannel.Paper, june.AddDays(1), june, Now, "v", "Vân")));
    }

    [Fact]
    public void An_empty_report_is_not_sent() =>
        Assert.Equal("Report.Empty", Code(() => Some().Send(ReportChannel.Registry, Today, Today, Now, "v", "Vân")));

    [Fact]
    public void What_is_told_of_an_activity_goes_into_it_and_the_same_again_changes_nothing()
    {
        var (report, activity) = (Some(), Activity());
        var entry = report.EntryFor(activity);
        Assert.Same(entry, report.EntryFor(activity));

        entry.Tell(new(ActivityState.Done, "Đã gặp mặt", 120, 2, 5_000_000), activity.Version);

        Assert.True(entry.Record(Now, "Vân"));
        Assert.False(entry.Record(Now, "Vân"));
        Assert.Equal((ActivityState.Done, "Đã gặp mặt", 120, 2, 5_000_000L), (activity.State, activity.Result, activity.People, activity.Delegations, activity.Sum));
        Assert.Equal("Activity.AmountNegative", Code(() => entry.Tell(new(ActivityState.Done, null, -1, null, null), 0)));
    }

    [Fact]
    public void A_difficulty_is_followed_to_its_answer_and_then_stays_as_it_was_told()
    {
        var report = Some();
        report.Raise([(null, "Thiếu kinh phí", "Sở Tài chính"), (null, " ", null), (null, "Chưa có phiên dịch", null)]);
        Assert.Equal("Difficulty.AnswerMissing", Code(() => report.Difficulties[0].Settle(DifficultyState.Answered, " ", null, Today)));
        report.Difficulties[0].Settle(DifficultyState.Solved, "Đã cấp 50 triệu đồng", "Sở Tài chính", Today);

        report.Raise([(report.Difficulties[0].Id, "Chữ khác", null)]);

        Assert.Equal("Thiếu kinh phí", report.Difficulties[0].Text);
        Assert.Equal((DifficultyState.Solved, Today), (report.Difficulties[0].State, report.Difficulties[0].AnsweredOn));
    }

    [Fact]
    public void The_Front_answers_for_what_it_was_asked_to_do_unless_somebody_else_leads()
    {
        var (alone, helping) = (Activity(), Activity());
        alone.Assign([new(AssignmentVerb.Request, Front.Name, Front)]);
        helping.Assign([new(AssignmentVerb.Lead, "Sở Ngoại vụ"), new(AssignmentVerb.Request, Front.Name, Front)]);

        Assert.Equal([Front.Name], alone.Answering().Select(one => one.Name));
        Assert.Equal(["Sở Ngoại vụ"], helping.Answering().Select(one => one.Name));
    }

    [Fact]
    public void Fields_and_quarters_add_up_to_the_whole()
    {
        ReportedActivity[] activities =
        [
            One("Lễ kỷ niệm", "Kỷ niệm", new(2027, 3, 31), ActivityState.Done, 120, 2, 10) with { Partners = ["Lào", "Campuchia", "Lào"] },
            One("Gặp mặt", "Kỷ niệm", new(2027, 6, 30), ActivityState.UnderWay, 80, null, null) with { Partners = ["Lào"] },
            One("Thông tin", "Tuyên truyền", null, ActivityState.Planned, null, 1, 5),
        ];

        var figures = ReportFigures.Of(activities);

        Assert.Equal(new ReportTally(3, 1, 1, 1, 0, 0, 0, 200, 3, 15), figures.All);
        Assert.Equal(figures.All.Total, figures.ByField.Sum(row => row.Tally.Total));
        Assert.Equal(figures.All.People, figures.ByQuarter.Sum(row => row.Tally.People));
        Assert.Equal([1, 2, null], figures.ByQuarter.Select(row => row.Quarter));
        Assert.Equal([("Campuchia", 1), ("Lào", 2)], figures.ByPartner.Select(row => (row.Name, row.Tally.Total)));
    }

    private static ReportedActivity One(string text, string field, DateOnly? due, ActivityState state, int? people, int? delegations, long? sum) =>
        new(text, field, null, due, false, new(state, null, people, delegations, sum));

    private static Report Some() => new(new ReportCall(Union, ReportPeriod.SixMonths, 2027, new(2027, 4, 1), ReportDeadline.Usual(ReportPeriod.SixMonths, 2027, WorkingCalendar.WeekdaysOnly)), Union);

    private static Report Written()
    {
        var report = Some();
        report.Write("Đã làm", null, Now, "Vân");
        return report;
    }

    private static Activity Activity()
    {
        var programme = new Programme(Union, ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", Now, "v", "Vân");
        return new(programme, new(programme, null, 1, "Kỷ niệm"), 1, "Gặp mặt hữu nghị", "Quý II");
    }

    private static string Code(Action action) => Assert.Throws<RuleException>(action).Code;
}
