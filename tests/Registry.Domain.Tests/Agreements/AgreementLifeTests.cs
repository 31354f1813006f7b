using Registry.Domain.Agreements;
using Registry.Domain.Days;

namespace Registry.Domain.Tests.Agreements;

public sealed class AgreementLifeTests
{
    private static readonly WorkingCalendar Calendar = new(
    [
        new(new(2027, 4, 30), HolidayKind.Law, "Ngày Giải phóng", "Liberation Day", "Bộ luật Lao động"),
        new(new(2027, 5, 3), HolidayKind.Compensation, "Nghỉ bù", "Day in lieu", "Thông báo"),
    ]);

    [Fact]
    public void Opinions_are_due_after_seven_working_days_and_the_decision_after_five_more()
    {
        var agreement = Draft(AgreementLevel.Organisation);

        agreement.Consult(Act(2027, 4, 23), Calendar); // a Friday; a week of work later come 30 April and the day in lieu
        Assert.Equal((AgreementStage.Consulting, new DateOnly(2027, 5, 6)), (agreement.StageOn(new(2027, 4, 23)), Open(agreement).DueOn));

        agreement.TakeOpinions(Act(2027, 4, 29), Calendar);
        Assert.Equal((AgreementStage.Consulted, new DateOnly(2027, 5, 10)), (agreement.StageOn(new(2027, 4, 29)), Open(agreement).DueOn));

        agreement.Decide(Act(2027, 5, 6));
        Assert.Equal(AgreementStage.Decided, agreement.StageOn(new(2027, 5, 6)));
        Assert.DoesNotContain(agreement.Duties, duty => duty.DoneOn is null);
    }

    [Fact]
    public void A_provinces_own_decision_has_no_term()
    {
        var agreement = Draft(AgreementLevel.Province);
        agreement.Consult(Act(2027, 4, 1), Calendar);

        agreement.TakeOpinions(Act(2027, 4, 6), Calendar);

        Assert.DoesNotContain(agreement.Duties, duty => duty.Kind == AgreementDutyKind.Decision);
    }

    [Fact]
    public void Copy_and_report_are_due_on_the_fifteenth_day_after_signing_or_the_working_day_before()
    {
        var agreement = Signed(new(2027, 4, 16)); // the fifteenth day, 1 May, is a Saturday and the day before it a holiday

        var copy = agreement.Duties.Single(duty => duty.Kind == AgreementDutyKind.Copy);
        Assert.Equal(new DateOnly(2027, 4, 29), copy.DueOn);
        Assert.Equal(AgreementStage.AwaitingCopy, agreement.StageOn(new(2027, 4, 20)));

        agreement.Copy(Act(2027, 4, 28));
        Assert.Equal(new DateOnly(2027, 4, 28), copy.DoneOn);
        Assert.Equal(AgreementStage.InForce, agreement.StageOn(new(2027, 4, 28)));
    }

    [Fact]
    public void A_yearly_report_that_was_sent_makes_room_for_the_next()
    {
        var agreement = Signed(new(2027, 4, 1));
        var report = agreement.Duties.Single(duty => duty.Kind == AgreementDutyKind.YearlyReport);
        Assert.Equal(new DateOnly(2027, 11, 30), report.DueOn);

        agreement.Finish(report, new(2027, 11, 20), "55/BC-LH", Calendar);
        agreement.Finish(report, new(2027, 11, 25), "56/BC-LH", Calendar);

        Assert.Equal("55/BC-LH", report.Evidence);
        Assert.Equal(new DateOnly(2028, 11, 30), agreement.Duties.Single(duty => duty.Kind == AgreementDutyKind.YearlyReport && duty.DoneOn is null).DueOn);
    }

    [Fact]
    public void It_is_ending_for_twelve_months_lapses_and_goes_on_when_it_is_renewed()
    {
        var agreement = Signed(new(2027, 4, 1), new(2030, 3, 31));
        agreement.Copy(Act(2027, 4, 2));
        Assert.Equal(
            [AgreementStage.InForce, AgreementStage.Expiring, AgreementStage.Lapsed],
            new DateOnly[] { new(2029, 3, 30), new(2029, 3, 31), new(2030, 4, 1) }.Select(agreement.StageOn));

        agreement.Renew(Act(2030, 3, 1), new(2035, 3, 31));

        Assert.Equal(AgreementStage.InForce, agreement.StageOn(new(2030, 4, 1)));
        Assert.Equal(new DateOnly(2030, 3, 31), agreement.Steps.Single(step => step.Kind == AgreementStepKind.Renewal).EndBefore);
        Assert.Equal("Agreement.RenewedBackwards", Assert.Throws<RuleException>(() => agreement.Renew(Act(2030, 4, 1), new(2031, 1, 1))).Code);
    }

    [Fact]
    public void A_renaming_keeps_the_old_name_in_its_row_and_sleep_ends_with_revival()
    {
        var agreement = Signed(new(2027, 4, 1));
        agreement.Copy(Act(2027, 4, 2));

        agreement.Rename(Act(2027, 7, 1), "Bản ghi nhớ với tỉnh Đồng Nai", "Memorandum with Dong Nai", null);
        agreement.FallAsleep(Act(2028, 1, 1));
        Assert.Equal(AgreementStage.Dormant, agreement.StageOn(new(2028, 1, 1)));
        agreement.Revive(Act(2028, 6, 1));
        agreement.End(Act(2029, 1, 1));

        Assert.Equal("Bản ghi nhớ hợp tác", agreement.Steps.Single(step => step.Kind == AgreementStepKind.Renaming).TitleBefore);
        Assert.Equal(AgreementStage.Ended, agreement.StageOn(new(2029, 1, 1)));
        Assert.Equal("Agreement.EndedAlready", Assert.Throws<RuleException>(() => agreement.Amend(Act(2029, 2, 1))).Code);
    }

    [Fact]
    public void Nothing_is_signed_before_it_was_decided_by_both_sides_and_in_Vietnamese()
    {
        var agreement = Draft(AgreementLevel.Organisation);
        Assert.Equal("Agreement.NotDecided", Broken(agreement));

        agreement.Consult(Act(2027, 3, 1), Calendar);
        agreement.TakeOpinions(Act(2027, 3, 5), Calendar);
        agreement.Decide(Act(2027, 3, 9));
        foreach (var party in agreement.Parties.Where(party => !party.IsOurs).ToList())
            agreement.RemoveParty(party);
        Assert.Equal("Agreement.PartiesMissing", Broken(agreement));

        agreement.AddParty(isOurs: false, "Tỉnh Champasak");
        agreement.Describe(agreement.Kind, agreement.Level, null, ["lo"], null, saysNotBinding: true);
        Assert.Equal("Agreement.VietnameseMissing", Broken(agreement));
        Assert.Equal("Agreement.TooEarly", Assert.Throws<RuleException>(() => agreement.Sign(Act(2027, 3, 8), null, null, Calendar)).Code);

        static string Broken(Agreement agreement) => Assert.Throws<RuleException>(() => agreement.Sign(Act(2027, 4, 1), null, null, Calendar)).Code;
    }

    [Theory]
    [InlineData("Hiệp định hợp tác với tỉnh Champasak", "hiệp định")]
    [InlineData("HIỆP  ƯỚC hữu nghị", "hiệp ước")]
    [InlineData("Dự thảo Công ước", "công ước")]
    [InlineData("Định ước", "định ước")]
    [InlineData("Treaty of Friendship", "treaty")]
    [InlineData("Kế hoạch thực hiện Hiệp định thương mại", null)]
    [InlineData("Thỏa thuận hợp tác phát triển", null)]
    [InlineData("Hiệp định thư", "hiệp định")]
    public void Names_of_treaties_are_refused(string title, string? forbidden) => Assert.Equal(forbidden, AgreementTitle.ForbiddenIn(title));

    [Fact]
    public void A_paper_from_before_the_law_keeps_its_name()
    {
        Assert.Equal("Agreement.TitleForbidden", Assert.Throws<RuleException>(() => new Agreement(1, AgreementKind.Other, AgreementLevel.Province, "Hiệp định kết nghĩa")).Code);

        var agreement = Draft(AgreementLevel.Province);
        agreement.Recall(new(1998, 5, 20), null, null);
        agreement.Call("Hiệp định kết nghĩa", null, null);

        Assert.Equal(AgreementStage.InForce, agreement.StageOn(new(2027, 3, 15)));
        Assert.Empty(agreement.Duties);
    }

    private static AgreementDuty Open(Agreement agreement) => agreement.Duties.Single(duty => duty.DoneOn is null);

    private static Agreement Draft(AgreementLevel level)
    {
        var agreement = new Agreement(1, AgreementKind.Memorandum, level, "Bản ghi nhớ hợp tác");
        agreement.Describe(AgreementKind.Memorandum, level, "thanh niên, văn hóa", ["vi", "lo"], "Pakse", saysNotBinding: true);
        agreement.AddParty(isOurs: true, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai");
        agreement.AddParty(isOurs: false, "Tỉnh Champasak");
        return agreement;
    }

    private static Agreement Signed(DateOnly on, DateOnly? endsOn = null)
    {
        var agreement = Draft(AgreementLevel.Organisation);
        agreement.Consult(Act(2027, 1, 4), Calendar);
        agreement.TakeOpinions(Act(2027, 1, 12), Calendar);
        agreement.Decide(Act(2027, 1, 18));
        agreement.Sign(new(on, "12/BB-LH", null, "Hồng Vân", new(2027, 1, 18, 1, 0, 0, TimeSpan.Zero)), null, endsOn, Calendar);
        return agreement;
    }

    private static AgreementAct Act(int year, int month, int day) => new(new(year, month, day), null, null, "Hồng Vân", new(year, month, day, 1, 0, 0, TimeSpan.Zero));
}
