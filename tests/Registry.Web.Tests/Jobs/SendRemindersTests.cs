using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Reminders;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

public sealed class SendRemindersTests
{
    private static readonly TimeOnly Eight = new(8, 0);

    /// <summary>14 working days after the clock's Monday.</summary>
    private static readonly DateOnly SecondOfApril = new(2027, 4, 2);

    [Fact]
    public async Task A_reminder_goes_out_on_its_day_and_only_once()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var planner = await app.SignedInAsync(Role.Planner, union);
        await app.PlanAsync(union, SecondOfApril);

        await app.RunAsync<SendReminders>();
        await app.RunAsync<SendReminders>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.Equal("Còn 14 ngày làm việc: Lễ kỷ niệm Việt Nam – Lào", letter.Subject);
        Assert.Contains("thứ sáu, 02/04/2027", letter.Text, StringComparison.OrdinalIgnoreCase);
        var sent = Assert.Single(await app.RemindersAsync(ReminderTarget.Commemoration), one => one.State == ReminderState.Sent);
        Assert.Equal((14, planner.UserId, ReminderReason.OnTime), (sent.DaysBefore, sent.RecipientId, sent.Reason));
    }

    [Fact]
    public async Task A_reader_of_English_is_reminded_in_English()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union, language: "en");
        await app.PlanAsync(union, SecondOfApril);

        await app.RunAsync<SendReminders>();

        Assert.StartsWith("In 14 working days: ", Assert.Single(await app.LettersAsync()).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekend_missed_is_made_up_for_once()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        await app.PlanAsync(union, new(2027, 4, 1)); // due on Friday the 12th
        app.Clock.Set(new DateOnly(2027, 3, 11), Eight);
        await app.CatchUpAsync();

        app.Clock.Set(new DateOnly(2027, 3, 15), Eight);
        await app.CatchUpAsync();
        await app.CatchUpAsync();

        Assert.Single(await app.LettersAsync(), letter => letter.Key!.StartsWith("reminder/", StringComparison.Ordinal));
        var sent = Assert.Single(await app.RemindersAsync(ReminderTarget.Commemoration), one => one.State == ReminderState.Sent);
        Assert.Equal((new DateOnly(2027, 3, 12), ReminderReason.Belated), (sent.DueOn, sent.Reason));
        var days = await app.InDatabaseAsync(db => db.JobRuns.Where(run => run.Job == nameof(SendReminders)).OrderBy(run => run.Day).Select(run => run.Day.Day).ToListAsync());
        Assert.Equal([11, 12, 13, 14, 15], days);
    }

    [Fact]
    public async Task A_date_that_moves_takes_its_reminders_along()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        var planned = await app.PlanAsync(union, SecondOfApril);
        await app.RunAsync<SendReminders>();

        await app.ChangeAsync(planned, one => one.MoveTo(new(2027, 4, 30), (date, _) => date, app.Clock.GetUtcNow()));
        app.Clock.Set(new DateOnly(2027, 3, 24), Eight); // seven working days before the old date
        await app.RunAsync<SendReminders>();
        Assert.Single(await app.LettersAsync());
        app.Clock.Set(new DateOnly(2027, 4, 12), Eight); // fourteen before the new one
        await app.RunAsync<SendReminders>();

        Assert.Contains("30/04/2027", (await app.LettersAsync())[^1].Text, StringComparison.Ordinal);
        Assert.Equal(2, (await app.LettersAsync()).Count);
    }

    [Fact]
    public async Task What_was_cancelled_is_not_reminded_of_and_it_says_so()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        var planned = await app.PlanAsync(union, SecondOfApril, task: SecondOfApril);
        await app.ChangeAsync(planned, one => one.Cancel("Hoãn sang năm sau", app.Clock.GetUtcNow(), "", ""));

        await app.RunAsync<SendReminders>();

        Assert.Empty(await app.LettersAsync());
        Assert.All(await app.RemindersAsync(ReminderTarget.Task), one => Assert.Equal(ReminderReason.Cancelled, one.Reason));
        Assert.All(await app.RemindersAsync(ReminderTarget.Commemoration), one => Assert.Equal(ReminderReason.Cancelled, one.Reason));
    }

    [Fact]
    public async Task An_owner_who_may_no_longer_see_the_task_is_passed_over_and_the_planners_are_told()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var elsewhere = await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa");
        var planner = await app.SignedInAsync(Role.Planner, union);
        var stranger = await app.SignedInAsync(Role.Secretary, elsewhere, "Lê Minh");
        var planned = await app.PlanAsync(union, new(2027, 9, 1), task: SecondOfApril);
        await app.ChangeAsync(planned, one => one.Tasks[0].GiveTo(stranger.UserId, null));

        await app.RunAsync<SendReminders>();

        var due = (await app.RemindersAsync(ReminderTarget.Task)).Where(one => one.DaysBefore == 14).ToDictionary(one => one.RecipientId, one => one.Reason);
        Assert.Equal(ReminderReason.RecipientWithoutRight, due[stranger.UserId]);
        Assert.Equal(ReminderReason.NobodyOwns, due[planner.UserId]);
        Assert.Single(await app.LettersAsync());
    }

    [Fact]
    public async Task A_task_reminds_its_owner_alone()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        var owner = await app.SignedInAsync(Role.Secretary, union, "Lê Minh");
        var planned = await app.PlanAsync(union, new(2027, 9, 1), task: SecondOfApril);
        await app.ChangeAsync(planned, one => one.Tasks[0].GiveTo(owner.UserId, null));

        await app.RunAsync<SendReminders>();

        Assert.Equal("Lê Minh", Assert.Single(await app.LettersAsync()).ToName);
    }

    [Fact]
    public async Task Someone_without_a_usable_address_is_noted_and_not_written_to()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var planner = await app.SignedInAsync(Role.Planner, union);
        await app.InDatabaseAsync(db => db.Users.Where(user => user.Id == planner.UserId).ExecuteUpdateAsync(user => user.SetProperty(u => u.Email, "không có")));
        await app.PlanAsync(union, SecondOfApril);

        await app.RunAsync<SendReminders>();

        Assert.Empty(await app.LettersAsync());
        Assert.Contains(await app.RemindersAsync(ReminderTarget.Commemoration), one => one.Reason == ReminderReason.RecipientWithoutAddress);
    }

    [Fact]
    public async Task Where_nobody_may_plan_it_says_so()
    {
        await using var app = new RegistryApp();
        await app.PlanAsync(await app.UnionAsync(), SecondOfApril);

        await app.RunAsync<SendReminders>();

        Assert.Contains(await app.RemindersAsync(ReminderTarget.Commemoration), one => one.Reason == ReminderReason.NoRecipient && one.RecipientId == "");
    }

    [Fact]
    public async Task Days_are_reminded_of_until_they_are_planned()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        await app.AddAsync(JobHand.Day("Ngày chưa có kế hoạch", date: "2/4/1950"));
        await app.PlanAsync(union, new(2027, 12, 19));
        app.Clock.Set(new DateOnly(2027, 11, 30), Eight); // fourteen working days before 19 December, a Sunday

        await app.RunAsync<SendReminders>();
        app.Clock.Set(new DateOnly(2028, 3, 14), Eight); // fourteen before 2 April 2028, a Sunday
        await app.RunAsync<SendReminders>();

        var reminders = await app.RemindersAsync(ReminderTarget.Occurrence);
        Assert.Contains(reminders, one => one.Reason == ReminderReason.Planned && one.DaysBefore == 14);
        Assert.Contains(await app.LettersAsync(), letter => letter.Subject.Contains("Ngày chưa có kế hoạch (lần thứ 78)", StringComparison.Ordinal));
        Assert.DoesNotContain(reminders, one => one.State == ReminderState.Sent && one.Reason == ReminderReason.Planned);
    }

    [Fact]
    public async Task Days_of_countries_the_union_has_nothing_to_do_with_are_left_alone()
    {
        await using var app = new RegistryApp();
        await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        await app.AddAsync(new Domain.Partners.Country("FJ", "Fiji", "Fiji"));
        await app.AddAsync(new Anniversary(
            new AnniversaryDetails
            {
                NameVi = "Quốc khánh Fiji",
                NameEn = "Fiji Day",
                Kind = AnniversaryKind.NationalDay,
                CountryIso2 = "FJ",
                Rule = AnniversaryRule.Fixed,
                Base = Domain.Days.PartialDate.Parse("2/4/1970"),
                Source = "Niên giám",
            },
            DateTimeOffset.UnixEpoch));

        await app.RunAsync<SendReminders>();

        Assert.Empty(await app.RemindersAsync(ReminderTarget.Occurrence));
    }
}
