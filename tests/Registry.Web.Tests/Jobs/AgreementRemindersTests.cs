using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Domain.Reminders;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

/// <summary>Those who keep partners hear of agreements, duties and licences that come to their day, once each.</summary>
public sealed class AgreementRemindersTests
{
    [Theory]
    [InlineData(2028, 3, 15, 12)]
    [InlineData(2027, 9, 15, 6)]
    [InlineData(2027, 6, 15, 3)]
    [InlineData(2027, 4, 15, 1)]
    public async Task Twelve_six_three_and_one_month_before_its_end_an_agreement_is_told_of_once(int year, int month, int day, int months)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.AddAsync(Signed(union, new(year, month, day)));
        var planner = await app.SignedInAsync(Role.Planner, union);
        await app.SignedInAsync(Role.Viewer, union);
        await app.SignedInAsync(Role.Planner, await app.UnionAsync("Liên hiệp tỉnh Khánh Hòa"));

        await app.RunAsync<SendReminders>();
        await app.RunAsync<SendReminders>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.StartsWith($"Còn {months} tháng: Hết hiệu lực: Bản ghi nhớ", letter.Subject, StringComparison.Ordinal);
        var sent = Assert.Single(await app.RemindersAsync(ReminderTarget.Agreement), one => one.State == ReminderState.Sent);
        Assert.Equal((months, planner.UserId), (sent.DaysBefore, sent.RecipientId));
    }

    [Fact]
    public async Task One_that_has_ended_or_goes_on_by_itself_is_not_told_of_and_the_ledger_says_why()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var (ended, lasting) = (Signed(union, new(2027, 6, 15)), Signed(union, new(2027, 6, 15)));
        ended.End(new(new(2027, 1, 5), null, null, "", app.Clock.GetUtcNow()));
        lasting.Last(lasting.InForceOn, lasting.EndsOn, renewsItself: true, null);
        await app.AddAsync(ended, lasting);
        await app.SignedInAsync(Role.Planner, union);

        await app.RunAsync<SendReminders>();

        Assert.Empty(await app.LettersAsync());
        Assert.Equal([ReminderReason.Ended, ReminderReason.RenewsItself], (await app.RemindersAsync(ReminderTarget.Agreement)).OrderBy(one => one.TargetId).Select(one => one.Reason));
    }

    [Fact]
    public async Task A_duty_is_told_of_on_its_day_and_one_that_is_done_is_not()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var agreement = Signed(union, null);
        agreement.Promise("Gửi danh sách lưu học sinh", new(2027, 3, 15), isTheirs: false);
        agreement.Promise("Đã làm", new(2027, 3, 15), isTheirs: false).Finish(new(2027, 3, 1), null);
        await app.AddAsync(agreement);
        await app.SignedInAsync(Role.Planner, union);

        await app.RunAsync<SendReminders>();
        await app.RunAsync<SendReminders>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.Equal("Hôm nay: Gửi danh sách lưu học sinh", letter.Subject);
        Assert.Contains((await app.RemindersAsync(ReminderTarget.AgreementDuty)), one => one.Reason == ReminderReason.Done);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(30)]
    public async Task Sixty_and_thirty_days_before_the_end_of_a_licence_it_is_told_of_and_not_when_a_newer_one_stands(int days)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var today = new DateOnly(2027, 3, 15);
        var (alone, followed) = (new Partner(union.Id, PartnerKind.NonGovernmentalOrganisation, "Tổ chức A", "A", null), new Partner(union.Id, PartnerKind.NonGovernmentalOrganisation, "Tổ chức B", "B", null));
        await app.AddAsync(alone, followed);
        await app.AddAsync(
            new Licence(alone.Id, LicenceKind.OperationRegistration, "01/GĐK", today.AddYears(-2), today.AddDays(days)),
            new Licence(followed.Id, LicenceKind.OperationRegistration, "02/GĐK", today.AddYears(-2), today.AddDays(days)),
            new Licence(followed.Id, LicenceKind.OperationRegistration, "03/GĐK", today, today.AddYears(3)));
        await app.SignedInAsync(Role.Planner, union);

        await app.RunAsync<SendReminders>();
        await app.RunAsync<SendReminders>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.Equal($"Còn {days} ngày: Hết hạn giấy đăng ký 01/GĐK của Tổ chức A", letter.Subject);
    }

    private static Agreement Signed(Association union, DateOnly? endsOn)
    {
        var agreement = new Agreement(union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, "Bản ghi nhớ hợp tác với tỉnh Champasak");
        agreement.Recall(new(2022, 5, 4), null, endsOn);
        return agreement;
    }
}
