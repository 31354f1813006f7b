using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Reminders;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

/// <summary>Those who keep an association hear of the end of its term and of its yearly report.</summary>
public sealed class TermRemindersTests
{
    [Theory]
    [InlineData(2022, 9, 15, 6)]
    [InlineData(2022, 6, 15, 3)]
    [InlineData(2023, 3, 15, 12)]
    public async Task Six_three_and_twelve_months_before_the_end_of_a_term_its_keeper_is_reminded_once(int year, int month, int day, int months)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await HoldAsync(app, union.Id, new(year, month, day));
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        await app.SignedInAsync(Role.Viewer, union);

        await app.RunAsync<SendReminders>();
        await app.RunAsync<SendReminders>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.StartsWith($"Còn {months} tháng: Hết nhiệm kỳ", letter.Subject, StringComparison.Ordinal);
        var sent = Assert.Single(await app.RemindersAsync(ReminderTarget.Term), one => one.State == ReminderState.Sent);
        Assert.Equal((months, secretary.UserId, new DateOnly(year + 5, month, day)), (sent.DaysBefore, sent.RecipientId, sent.ReferenceDate));
        Assert.Contains($"{months} tháng trước", (await secretary.OpenAsync($"/Associations/{union.Id}")).QuerySelector("#why ~ .log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_term_is_reminded_of_anew()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await HoldAsync(app, union.Id, new(2022, 6, 15));
        await app.SignedInAsync(Role.Secretary, union);
        await app.RunAsync<SendReminders>();
        await app.InDatabaseAsync(async db =>
        {
            var congress = await db.Associations.SelectMany(a => a.Congresses).SingleAsync();
            congress.Extend(new(2027, 9, 15), new(2027, 3, 1), "Công văn 88/SNV", new(2027, 6, 15));
            await db.SaveChangesAsync();
        });

        await app.RunAsync<SendReminders>();

        Assert.Equal([new DateOnly(2027, 6, 15), new DateOnly(2027, 9, 15)], (await app.RemindersAsync(ReminderTarget.Term)).Where(one => one.State == ReminderState.Sent).Select(one => one.ReferenceDate).Order());
    }

    [Fact]
    public async Task In_December_who_has_not_sent_the_report_is_reminded_and_who_has_is_not()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Secretary, union);
        await app.AddAsync(new YearlyReport(union.Id, 2026, ReportKind.Activity, new(2026, 12, 20), null, null));
        app.Clock.Set(new DateOnly(2027, 12, 16), new(8, 0)); // ten working days before the 30th

        await app.RunAsync<SendReminders>();
        await app.AddAsync(new YearlyReport(union.Id, 2027, ReportKind.Activity, new(2027, 12, 20), null, null));
        app.Clock.Set(new DateOnly(2027, 12, 27), new(8, 0));
        await app.RunAsync<SendReminders>();

        var reminders = await app.RemindersAsync(ReminderTarget.YearlyReport);
        Assert.Equal([10], reminders.Where(one => one.State == ReminderState.Sent).Select(one => one.DaysBefore));
        Assert.Contains(reminders, one => one is { DaysBefore: 3, Reason: ReminderReason.Reported });
    }

    private static Task HoldAsync(RegistryApp app, int unionId, DateOnly on) => app.InDatabaseAsync(async db =>
    {
        var union = await db.Associations.SingleAsync(a => a.Id == unionId);
        union.Hold(4, CongressKind.Term, on.Year, on.Year + 5, null).Held(on);
        await db.SaveChangesAsync();
    });
}
