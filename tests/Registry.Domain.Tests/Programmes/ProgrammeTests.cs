using Registry.Domain.Associations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Tests.Programmes;

public sealed class ProgrammeTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_walks_from_the_desk_to_the_issued_paper_and_keeps_every_step()
    {
        var plan = Plan();

        plan.Submit(1, Now, "v", "Hồng Vân");
        plan.Approve(Now, "k", "Đình Khải");
        plan.TakeNumber("12/KH-LHHN", new(2027, 3, 15), Now, "t", "Thu");
        plan.Issue(Now, "t", "Thu");

        Assert.Equal(
            [ProgrammeStatus.Draft, ProgrammeStatus.Submitted, ProgrammeStatus.Approved, ProgrammeStatus.Numbered, ProgrammeStatus.Issued],
            plan.Steps.Select(step => step.Status));
        Assert.Equal(("12/KH-LHHN", true, false), (plan.Number, plan.IsFollowed, plan.IsOpen));
    }

    [Fact]
    public void What_lies_before_the_leader_is_not_changed_and_a_step_out_of_turn_is_refused()
    {
        var plan = Plan();
        Assert.Equal("Programme.WithoutActivities", Code(() => plan.Submit(0, Now, "v", "Vân")));
        Assert.Equal("Programme.WrongStatus", Code(() => plan.Approve(Now, "k", "Khải")));
        Assert.Equal("Programme.NotFollowed", Code(plan.RefuseUnlessFollowed));

        plan.Submit(1, Now, "v", "Vân");

        Assert.Equal("Programme.NotOpen", Code(() => plan.AddBasis("Căn cứ Luật Tổ chức chính quyền địa phương;", null, null, Now, "Vân")));
        Assert.Equal("Programme.WrongStatus", Code(() => plan.Submit(1, Now, "v", "Vân")));
        Assert.Equal("Programme.WrongStatus", Code(() => plan.TakeNumber("1/KH-LHHN", new(2027, 3, 15), Now, "t", "Thu")));
    }

    [Fact]
    public void What_is_returned_is_open_again_with_the_reason()
    {
        var plan = Plan();
        plan.Submit(1, Now, "v", "Vân");
        Assert.Equal("Programme.ReturnReasonMissing", Code(() => plan.Return(" ", Now, "k", "Khải")));

        plan.Return("Việc 5 chưa có kinh phí.", Now, "k", "Khải");

        Assert.Equal((ProgrammeStatus.Returned, true, "Việc 5 chưa có kinh phí."), (plan.Status, plan.IsOpen, plan.Steps[^1].Reason));
    }

    [Fact]
    public void An_amendment_is_the_next_edition_and_says_what_it_changes()
    {
        var plan = Plan();
        Assert.Equal("Programme.NotIssued", Code(() => plan.Amend("Dời việc 5", Now, "v", "Vân")));
        plan.AddBasis("Căn cứ Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư;", "12-CT/TW", new(2022, 1, 5), Now, "Vân");
        plan.RecordIssue("12/KH-LHHN", new(2027, 1, 5), Now, "v", "Vân");
        Assert.Equal("Programme.WhatChangedMissing", Code(() => plan.Amend(" ", Now, "v", "Vân")));

        var next = plan.Amend("Dời việc 5 sang Quý III", Now, "v", "Vân");

        Assert.Equal((2, ProgrammeStatus.Draft, "12-CT/TW", null), (next.Edition, next.Status, next.LegalBases.Single().Number, next.Number));
    }

    [Fact]
    public void Renewed_it_takes_the_words_over_with_the_year_of_the_new_one()
    {
        var plan = Plan();
        plan.Describe("Kế hoạch năm 2027", ProgrammeKind.Plan, "Công tác đối ngoại nhân dân năm 2027", "UBND tỉnh", null, "Trên đây là Kế hoạch năm 2027.", null, Now, "Vân");
        Assert.Equal("Programme.RenewedBackwards", Code(() => plan.Renew(2027, "Kế hoạch", Now, "v", "Vân")));

        var next = plan.Renew(2028, "Kế hoạch năm 2028", Now, "v", "Vân");

        Assert.Equal(("Công tác đối ngoại nhân dân năm 2028", "Trên đây là Kế hoạch năm 2028."), (next.Summary, next.Closing));
        Assert.Same(plan, next.RenewedFrom);
    }

    private static Programme Plan() =>
        new(new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai"), ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", Now, "v", "Hồng Vân");

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
