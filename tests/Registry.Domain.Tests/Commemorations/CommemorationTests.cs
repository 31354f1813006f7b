using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;

namespace Registry.Domain.Tests.Commemorations;

public sealed class CommemorationTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2027, 6, 24);

    [Fact]
    public void It_walks_from_the_proposal_to_the_report_and_keeps_every_step()
    {
        var ceremony = Ceremony();

        ceremony.Approve(Now, "k", "Đình Khải");
        ceremony.BeginPreparing(Now, "v", "Hồng Vân");
        ceremony.Hold(Day, Now, "v", "Hồng Vân");
        ceremony.Report("120 khách, 3 bài báo.", Now, "v", "Hồng Vân");

        Assert.Equal(
            [CommemorationStatus.Proposed, CommemorationStatus.Approved, CommemorationStatus.Preparing, CommemorationStatus.Held, CommemorationStatus.Reported],
            ceremony.Steps.Select(step => step.Status));
        Assert.Equal("Commemoration.IsOver", Code(() => ceremony.MoveTo(Day.AddDays(1), Due, Now)));
    }

    [Fact]
    public void A_step_out_of_turn_is_refused()
    {
        var ceremony = Ceremony();

        Assert.Equal("Commemoration.WrongStatus", Code(() => ceremony.BeginPreparing(Now, "v", "Vân")));
        Assert.Equal("Commemoration.WrongStatus", Code(() => ceremony.Report("Xong", Now, "v", "Vân")));
        ceremony.Approve(Now, "k", "Khải");
        Assert.Equal("Commemoration.WrongStatus", Code(() => ceremony.Approve(Now, "k", "Khải")));
        Assert.Equal("Commemoration.NotYetHeld", Code(() => ceremony.Hold(Day.AddDays(-1), Now, "v", "Vân")));
    }

    [Fact]
    public void What_is_returned_goes_back_to_the_proposal_with_the_reason()
    {
        var ceremony = Ceremony();
        Assert.Equal("Commemoration.ReturnReasonMissing", Code(() => ceremony.Return("  ", Now, "k", "Khải")));

        ceremony.Approve(Now, "k", "Khải");
        ceremony.Return("Dự toán chưa rõ.", Now, "k", "Khải");

        Assert.Equal((CommemorationStatus.Proposed, "Dự toán chưa rõ."), (ceremony.Status, ceremony.Steps[^1].Reason));
    }

    [Fact]
    public void A_cancellation_needs_a_reason_and_can_be_taken_back_to_where_it_stood()
    {
        var ceremony = Ceremony();
        ceremony.Approve(Now, "k", "Khải");
        Assert.Equal("Commemoration.ReasonMissing", Code(() => ceremony.Cancel(null, Now, "v", "Vân")));

        ceremony.Cancel("Bão số 5", Now.AddMinutes(1), "v", "Vân");
        Assert.Equal("Commemoration.IsOver", Code(() => ceremony.AddTask("Thêm việc", null, -3, Due)));
        ceremony.Reinstate(Now.AddMinutes(2), "v", "Vân");

        Assert.Equal((CommemorationStatus.Approved, null), (ceremony.Status, ceremony.CancelledAt));
        Assert.Equal("Commemoration.NotCancelled", Code(() => ceremony.Reinstate(Now, "v", "Vân")));
    }

    [Theory]
    [InlineData(AgencyKind.FatherlandFront)]
    [InlineData(AgencyKind.MassOrganisation)]
    public void The_Front_and_the_mass_organisations_are_only_asked(AgencyKind kind)
    {
        var ceremony = Ceremony();
        var agency = new Agency("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN", kind);

        foreach (var verb in Enum.GetValues<AssignmentVerb>().Except([AssignmentVerb.Request, AssignmentVerb.Coordinate]))
            Assert.Equal("Assignment.FrontIsAsked", Code(() => ceremony.Assign(agency, verb)));
        ceremony.Assign(agency, AssignmentVerb.Request);
        ceremony.Assign(agency, AssignmentVerb.Request);

        Assert.Equal(AssignmentVerb.Request, Assert.Single(ceremony.Assignments).Verb);
    }

    [Fact]
    public void A_task_on_a_Sunday_is_due_on_the_Friday_before()
    {
        var task = Ceremony().AddTask("Chốt danh sách khách mời", null, -60, Due);

        Assert.Equal(new(2027, 4, 23), task.DueOn);
    }

    [Fact]
    public void Moving_the_day_moves_open_tasks_and_leaves_done_ones_and_those_with_a_day_of_their_own()
    {
        var ceremony = Ceremony();
        var open = ceremony.AddTask("Gửi giấy mời", null, -45, Due);
        var done = ceremony.AddTask("Lập dự toán", null, -150, Due);
        var fixedDay = ceremony.AddTask("Họp báo", new(2027, 6, 1), null, Due);
        done.Finish("86.400.000 đồng", Now, "Vân");

        ceremony.MoveTo(Day.AddDays(7), Due, Now);

        Assert.Equal([new(2027, 5, 17), new(2027, 1, 25), new DateOnly(2027, 6, 1)], [open.DueOn, done.DueOn, fixedDay.DueOn]);
        Assert.Equal(1, ceremony.FeedSequence);
    }

    [Fact]
    public void Moving_there_and_back_brings_open_tasks_back() => Prop.ForAll<int, short[]>((days, offsets) =>
    {
        var ceremony = Ceremony();
        foreach (var offset in offsets)
            ceremony.AddTask("Việc", null, offset % 400, Due);
        var before = ceremony.Tasks.Select(task => task.DueOn).ToList();

        ceremony.MoveTo(Day.AddDays(days % 3000), Due, Now);
        ceremony.MoveTo(Day, Due, Now);

        return before.SequenceEqual(ceremony.Tasks.Select(task => task.DueOn));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_task_is_due_on_a_weekend_or_later_than_counted() => Prop.ForAll<int, int>((days, offset) =>
    {
        var (date, counted) = (Day.AddDays(days % 3000), offset % 400);
        var due = Due(date, counted);
        return !WorkingCalendar.IsWeekend(due) && date.AddDays(counted).DayNumber - due.DayNumber is >= 0 and <= 2;
    }).QuickCheckThrowOnFailure();

    private static DateOnly Due(DateOnly date, int offset) => WorkingCalendar.WeekdaysOnly.Due(date, offset);

    private static Commemoration Ceremony() => new(
        new Association(AssociationKind.Union, null, "Liên hiệp"), Days.Cambodia(2027), CommemorationForm.Ceremony, "Kỷ niệm 60 năm", null, Now, "v", "Hồng Vân");

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
