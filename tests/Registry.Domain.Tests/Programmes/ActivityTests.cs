using System.Globalization;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Tests.Programmes;

public sealed class ActivityTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly Association Union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai");
    private static readonly Programme Plan = new(Union, ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", Now, "v", "Hồng Vân");

    [Theory]
    [InlineData("Cuối Quý II/2027", "2027-06-01", "2027-06-30")]
    [InlineData("trước ngày 26/5", "2027-01-01", "2027-05-25")]
    [InlineData("Thường xuyên", "2027-01-01", null)]
    [InlineData("khi nào tiện", null, null)]
    public void The_written_time_is_kept_and_its_days_are_known_for_the_year_of_the_plan(string written, string? first, string? last)
    {
        var activity = Some(written);

        Assert.Equal(
            (written, first is null ? null : DateOnly.Parse(first, CultureInfo.InvariantCulture), last is null ? (DateOnly?)null : DateOnly.Parse(last, CultureInfo.InvariantCulture)),
            (activity.TimeText!, activity.StartsOn, activity.DueOn));
    }

    [Fact]
    public void Several_lead_in_the_order_named_and_nobody_twice_with_the_same_verb()
    {
        var activity = Some("Quý II");

        activity.Assign([new(AssignmentVerb.Lead, "Sở Ngoại vụ"), new(AssignmentVerb.Lead, "Liên hiệp"), new(AssignmentVerb.Lead, "sở ngoại vụ"), new(AssignmentVerb.Coordinate, "Sở Ngoại vụ")]);
        activity.Assign([new(AssignmentVerb.Lead, "Liên hiệp"), new(AssignmentVerb.Lead, "Sở Ngoại vụ")]);

        Assert.Equal(["Liên hiệp", "Sở Ngoại vụ"], activity.Assignments.OrderBy(one => one.Order).Select(one => one.Name));
    }

    [Fact]
    public void The_Front_is_asked_and_never_told_also_when_it_is_only_named_in_words()
    {
        var front = new Agency("Ủy ban MTTQ Việt Nam tỉnh", "UBMTTQVN", AgencyKind.FatherlandFront);
        var activity = Some("Quý II");

        Assert.Equal("Assignment.FrontIsAsked", Code(() => activity.Assign([new(AssignmentVerb.Lead, front.Name, front)])));
        Assert.Equal("Assignment.FrontIsAsked", Code(() => activity.Assign([new(AssignmentVerb.Advise, "Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh")])));
        activity.Assign([new(AssignmentVerb.Request, front.Name, front)]);

        Assert.Equal(AssignmentVerb.Request, activity.Assignments.Single().Verb);
    }

    [Fact]
    public void What_is_put_off_or_dropped_says_why()
    {
        var activity = Some("Quý I");
        Assert.True(activity.IsLate(new(2027, 4, 1)));
        Assert.Equal("Activity.ReasonMissing", Code(() => Follow(activity, ActivityState.Dropped, null)));
        Assert.Equal("Activity.AmountNegative", Code(() => activity.Follow(ActivityState.Done, null, -1, null, null, null, Now, "Vân")));

        Follow(activity, ActivityState.Postponed, "Bão số 3");

        Assert.Equal((false, "Bão số 3", "Hồng Vân"), (activity.IsLate(new(2027, 4, 1)), activity.Result, activity.FollowedByName));
    }

    [Fact]
    public void The_next_edition_begins_with_its_words_people_and_results()
    {
        var activity = Some("Quý I");
        activity.Numbered("8");
        activity.Assign([new(AssignmentVerb.Lead, "Liên hiệp", null, Union)]);
        Follow(activity, ActivityState.Done, "120 người dự");
        activity.AddEvidence(7, "anh.jpg", "image/jpeg", 1200, null, Now, "Vân");
        var next = new Programme(Union, ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", Now, "v", "Vân");

        var copy = activity.ForNextEdition(next, new(next, null, 1, "CÁC HOẠT ĐỘNG"));

        Assert.Equal(
            ("8", "Liên hiệp", ActivityState.Done, 7),
            (copy.PrintedNumber, copy.Assignments.Single().Name, copy.State, copy.Evidence.Single().FileId));
        Assert.Same(activity, copy.CopiedFrom);
    }

    [Fact]
    public void Another_year_takes_it_over_with_nothing_done_yet_and_its_number_counted_anew()
    {
        var activity = Some("Quý I/2027");
        activity.Numbered("8");
        Follow(activity, ActivityState.Done, "120 người dự");
        var next = new Programme(Union, ProgrammeKind.Plan, 2028, "Kế hoạch năm 2028", Now, "v", "Vân");

        var copy = activity.ForAnotherYear(next, new(next, null, 1, "CÁC HOẠT ĐỘNG"), activity.Text, "Quý I/2028");

        Assert.Equal((null, ActivityState.Planned, null, new DateOnly(2028, 3, 31)), (copy.PrintedNumber, copy.State, copy.Result, copy.DueOn));
    }

    [Theory]
    [InlineData(1024, 2048, 1536)]
    [InlineData(null, 1024, 512)]
    [InlineData(2048, null, 3072)]
    [InlineData(7, 8, null)]
    [InlineData(null, 1, null)]
    public void Moving_one_leaves_the_others_where_they_are_as_long_as_there_is_room(int? before, int? after, int? place) =>
        Assert.Equal(place, ActivityOrder.Between(before, after));

    private static Activity Some(string time) => new(Plan, new(Plan, null, 1, "CÁC HOẠT ĐỘNG CỤ THỂ"), 1024, "Họp mặt hữu nghị", time);

    private static void Follow(Activity activity, ActivityState state, string? result) =>
        activity.Follow(state, result, null, null, null, null, Now, "Hồng Vân");

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
