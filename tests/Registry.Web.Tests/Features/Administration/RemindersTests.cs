using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Seeding;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Web.Jobs;
using Registry.Web.Tests.Features.Reports;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class RemindersTests
{
    [Fact]
    public async Task A_planner_reads_why_a_reminder_went_and_why_another_did_not()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var planner = await app.SignedInAsync(Role.Planner, union);
        await app.PlanAsync(union, new(2027, 4, 2));
        await app.RunAsync<SendReminders>();

        var page = await planner.OpenAsync("/Administration/Reminders?target=Commemoration");

        Assert.Equal(2, page.QuerySelectorAll(".log > li").Length);
        Assert.All(page.QuerySelectorAll(".log a"), link => Assert.StartsWith("/Commemorations/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("Gửi đúng ngày.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Không gửi: đã quá ngày nhắc", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_people_removed_do_not_come_back_with_the_next_start()
    {
        await using var app = new RegistryApp();
        await app.InDatabaseAsync(async db =>
        {
            db.ReminderRules.RemoveRange(await db.ReminderRules.ToListAsync());
            await db.SaveChangesAsync();
        });

        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ReminderRuleSeed>().RunAsync(CancellationToken.None);

        Assert.Equal(0, await app.InDatabaseAsync(db => db.ReminderRules.CountAsync()));
    }

    [Fact]
    public async Task Whoever_may_not_open_a_report_reads_its_name_without_a_link()
    {
        await using var world = await ReportsWorld.AskedAsync();
        world.App.Clock.Advance(TimeSpan.FromDays(72));
        await world.App.RunAsync<SendReminders>();
        var administrator = await world.Programme.AsAsync(Role.Administrator, "Quản trị");

        var shown = (await administrator.OpenAsync("/Administration/Reminders")).QuerySelector(".log")!;

        Assert.Contains("Báo cáo", shown.TextContent, StringComparison.Ordinal);
        foreach (var link in shown.QuerySelectorAll("a"))
            Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(link.GetAttribute("href")!)).StatusCode);
        Assert.NotEmpty((await world.Planner.OpenAsync("/Administration/Reminders")).QuerySelectorAll(".log a[href^='/Reports/']"));
    }

    [Fact]
    public async Task Another_unions_reminders_are_not_shown()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.SignedInAsync(Role.Planner, union);
        var stranger = await app.SignedInAsync(Role.Planner, await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));
        var planned = await app.PlanAsync(union, new(2027, 4, 2), task: new(2027, 4, 2));
        await app.RunAsync<SendReminders>();

        var page = await stranger.OpenAsync($"/Administration/Reminders?commemoration={planned.Id}");

        Assert.Empty(page.QuerySelectorAll(".log > li"));
    }

    [Fact]
    public async Task Who_neither_plans_nor_administers_finds_nothing_here()
    {
        await using var app = new RegistryApp();
        var viewer = await app.SignedInAsync(Role.Viewer, await app.UnionAsync());

        using var answer = await viewer.GetAsync("/Administration/Reminders");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_rule_is_changed_and_the_next_reminders_follow_it()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        await app.SignedInAsync(Role.Planner, union);
        await app.PlanAsync(union, new(2027, 3, 18)); // three working days ahead
        var rule = await RuleAsync(app);

        using var answer = await administrator.SubmitAsync($"/Administration/Reminders/Rule/{rule.Id}", ("Input.DaysBefore", "14, 3"));
        await app.RunAsync<SendReminders>();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("Còn 3 ngày làm việc", Assert.Single(await app.LettersAsync()).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14, ba", "“ba” không phải là số ngày")]
    [InlineData("999", "400")]
    [InlineData("", "Gõ số ngày làm việc")]
    public async Task A_rule_that_makes_no_sense_is_refused_in_words(string days, string says)
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var rule = await RuleAsync(app);

        using var answer = await administrator.SubmitAsync($"/Administration/Reminders/Rule/{rule.Id}", ("Input.DaysBefore", days));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(rule.DaysBeforeText, (await RuleAsync(app)).DaysBeforeText);
    }

    [Fact]
    public async Task The_second_of_two_to_save_a_rule_sees_both_values()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var rule = await RuleAsync(app);
        var address = $"/Administration/Reminders/Rule/{rule.Id}";
        var page = await administrator.OpenAsync(address);
        using var theirs = await administrator.SubmitAsync(address, ("Input.DaysBefore", "21"));

        using var mine = await administrator.SubmitAsync(page, address, "main form[method=post]", ("Input.DaysBefore", "10"));

        Assert.Equal(HttpStatusCode.Conflict, mine.StatusCode);
        var cells = (await mine.ReadPageAsync()).QuerySelectorAll(".compare td").Select(cell => cell.TextContent);
        Assert.Equal(["10", "21"], cells.Take(2));
        Assert.Equal("21", (await RuleAsync(app)).DaysBeforeText);
    }

    private static Task<ReminderRule> RuleAsync(RegistryApp app) =>
        app.InDatabaseAsync(db => db.ReminderRules.AsNoTracking().SingleAsync(rule => rule.Target == ReminderTarget.Commemoration));
}
