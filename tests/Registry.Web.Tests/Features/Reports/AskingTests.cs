using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Domain.Reports;
using Registry.Web.Jobs;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Reports;

public sealed class AskingTests
{
    [Fact]
    public async Task Both_reports_of_the_year_are_proposed_with_their_last_day_and_the_prudent_one()
    {
        await using var world = await ReportsWorld.BeforeAsync();

        var shown = (await world.Planner.OpenAsync("/Reports/New?year=2025")).QuerySelector("main")!.TextContent;

        Assert.Contains("trước ngày 26/5/2025: ngày cuối Chủ nhật 25/05/2025; không phải ngày làm việc: nên gửi chậm nhất thứ Sáu 23/05/2025", shown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("trước ngày 10/11/2025: ngày cuối Chủ nhật 09/11/2025; không phải ngày làm việc: nên gửi chậm nhất thứ Sáu 07/11/2025", shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Those_who_lead_owe_a_report_and_a_second_click_finds_the_first_call()
    {
        await using var world = await ReportsWorld.AskedAsync();

        using var again = await world.Planner.SubmitAsync("/Reports/New?period=SixMonths&year=2027");

        Assert.Equal($"/Reports/{world.CallId}", again.Headers.Location!.ToString());
        var kept = await world.App.InDatabaseAsync(db => db.Reports.Select(report => report.UnitName).OrderBy(name => name).ToListAsync());
        Assert.Equal(["Hội hữu nghị Việt Nam – Lào", "Sở Ngoại vụ"], kept);
        var call = await world.App.InDatabaseAsync(db => db.ReportCalls.SingleAsync());
        Assert.Equal(("trước ngày 26/5/2027", new DateOnly(2027, 5, 25)), (call.DeadlineText, call.LastDay));
        var page = await world.Planner.OpenAsync($"/Reports/{world.CallId}");
        Assert.Contains("0 trên 2 đơn vị đã báo cáo", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa có tài khoản", page.QuerySelector("#units")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_that_names_no_day_is_refused_beside_its_field()
    {
        await using var world = await ReportsWorld.BeforeAsync();

        using var refused = await world.Planner.SubmitAsync("/Reports/New?period=Year&year=2027", ("Input.DeadlineText", "khi nào tiện"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Không đọc được ngày cuối", (await refused.ReadPageAsync()).GetElementById("Input.DeadlineText-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_see_their_own_report_leaders_read_all_and_others_find_nothing()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var approver = await world.Programme.AsAsync(Role.Approver);
        var viewer = await world.Programme.AsAsync(Role.Viewer);
        var outsider = await world.Programme.OutsiderAsync();

        async Task<HttpStatusCode> At(RegistryClient client, string page) => (await client.GetAsync(page)).StatusCode;

        Assert.Equal(HttpStatusCode.OK, await At(world.Secretary, world.LaosPage));
        Assert.Equal(HttpStatusCode.NotFound, await At(world.Secretary, world.DepartmentPage));
        Assert.Equal(HttpStatusCode.NotFound, await At(world.Secretary, $"/Reports/{world.CallId}"));
        Assert.Equal(HttpStatusCode.OK, await At(approver, $"/Reports/{world.CallId}"));
        Assert.Equal(HttpStatusCode.OK, await At(approver, world.DepartmentPage));
        foreach (var other in new[] { viewer, outsider })
            foreach (var page in new[] { $"/Reports/{world.CallId}", world.LaosPage, world.DepartmentPage, $"/Reports/{world.CallId}/Paper" })
                Assert.Equal(HttpStatusCode.NotFound, await At(other, page));
        Assert.Null((await approver.OpenAsync(world.LaosPage)).QuerySelector("main textarea"));
    }

    [Fact]
    public async Task The_first_page_says_what_is_owed_and_who_has_not_answered()
    {
        await using var world = await ReportsWorld.AskedAsync();

        var (own, asked) = (await world.Secretary.OpenAsync("/"), await world.Planner.OpenAsync("/"));

        Assert.Contains("1 báo cáo hội tôi còn phải gửi", Plain(own.QuerySelector(".figures")!.TextContent), StringComparison.Ordinal);
        Assert.NotNull(own.QuerySelector($"a[href='{world.LaosPage}']"));
        Assert.Contains("2 đơn vị chưa báo cáo", Plain(asked.QuerySelector(".figures")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminders_go_before_the_day_and_after_it_once_each_and_not_to_those_who_answered()
    {
        await using var world = await ReportsWorld.AskedAsync();
        foreach (var day in new[] { new DateOnly(2027, 5, 11), new(2027, 5, 20), new(2027, 5, 26) })
        {
            world.App.Clock.Set(day, new(8, 0));
            await world.App.RunAsync<SendReminders>();
            await world.App.RunAsync<SendReminders>();
        }

        using var sent = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, ("Input.Summary", "Đã họp mặt"));
        world.App.Clock.Set(new DateOnly(2027, 6, 1), new(8, 0));
        await world.App.RunAsync<SendReminders>();

        var (before, after) = (await world.App.RemindersAsync(ReminderTarget.Report), await world.App.RemindersAsync(ReminderTarget.OverdueReport));
        Assert.Equal([10, 3], before.Where(one => one.State == ReminderState.Sent).Select(one => one.DaysBefore));
        Assert.All(before.Concat(after).Where(one => one.State == ReminderState.Sent), one => Assert.Equal(world.Secretary.UserId, one.RecipientId));
        Assert.Equal([1], after.Where(one => one.State == ReminderState.Sent).Select(one => one.DaysBefore));
        Assert.Contains(after, one => one is { DaysBefore: 5, Reason: ReminderReason.Reported });
        Assert.Contains(await world.App.LettersAsync(), letter => letter.Subject.StartsWith("Quá hạn: Báo cáo 6 tháng đầu năm 2027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Units_are_reminded_by_hand_once_a_day()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var page = $"/Reports/{world.CallId}";

        using var first = await world.Planner.SubmitAsync(page);
        var done = (await world.Planner.OpenAsync(page)).QuerySelector("main")!.ParentElement!.TextContent;
        using var second = await world.Planner.SubmitAsync(page);

        Assert.Single(await world.App.LettersAsync(), letter => letter.Subject.StartsWith("Đề nghị gửi:", StringComparison.Ordinal));
        Assert.Contains("1 đơn vị chưa có tài khoản", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_changed_and_what_a_unit_began_stays()
    {
        await using var world = await ReportsWorld.AskedAsync();
        using var begun = await world.Secretary.SubmitAsync(world.LaosPage, ("Input.Summary", "Đang viết"));

        var page = await world.Planner.OpenAsync($"/Reports/{world.CallId}/Edit");
        foreach (var box in page.QuerySelectorAll("input[name='Input.Units']"))
            box.RemoveAttribute("checked");
        using var saved = await world.Planner.SubmitAsync(page, $"/Reports/{world.CallId}/Edit", "main form[method=post]", ("Input.DeadlineText", "trước ngày 30/5/2027"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([ReportState.Begun], await world.App.InDatabaseAsync(db => db.Reports.Select(report => report.State).ToListAsync()));
        Assert.Equal(new DateOnly(2027, 5, 29), (await world.App.InDatabaseAsync(db => db.ReportCalls.SingleAsync())).LastDay);
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
