using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Reports;

public sealed class AnsweringTests
{
    private static readonly (string, string)[] Done =
    [
        ("Input.Entries[0].State", "Done"), ("Input.Entries[0].Result", "Đã họp mặt tại Biên Hòa"), ("Input.Entries[0].People", "1.200"), ("Input.Entries[0].Delegations", "2"),
        ("Input.Entries[0].Sum", "86.400.000"), ("Input.Summary", "Hội đã hoàn thành nhiệm vụ"), ("Input.Requests", "Bổ sung kinh phí"),
        ("Input.Difficulties[0].Text", "Thiếu phiên dịch tiếng Lào"), ("Input.Difficulties[0].AddressedTo", "Sở Ngoại vụ"),
    ];

    [Fact]
    public async Task A_unit_answers_on_one_page_and_its_activity_takes_it_over()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var page = await world.Secretary.OpenAsync(world.LaosPage);
        Assert.Equal(["1. Họp mặt hữu nghị Việt Nam – Lào"], page.QuerySelectorAll(".report-entry legend").Select(legend => legend.TextContent));

        using var sent = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, Done);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var (report, activity) = (await world.KeptAsync(world.LaosId), await world.ActivityAsync(1));
        Assert.Equal((ReportState.Sent, ReportChannel.Registry, false, "Mai Hương"), (report.State, report.Channel, report.IsLate, report.SentByName));
        Assert.Equal((ActivityState.Done, 1200, 2, 86_400_000L, "Mai Hương"), (activity.State, activity.People!.Value, activity.Delegations!.Value, activity.Sum!.Value, activity.FollowedByName));
        Assert.Equal(["Thiếu phiên dịch tiếng Lào"], report.Difficulties.Select(one => one.Text));
    }

    [Fact]
    public async Task A_draft_is_kept_and_touches_nothing_else()
    {
        await using var world = await ReportsWorld.AskedAsync();

        using var kept = await world.Secretary.SubmitAsync(world.LaosPage, Done);
        var shown = await world.Secretary.OpenAsync(world.LaosPage);

        Assert.Equal(ReportState.Begun, (await world.KeptAsync(world.LaosId)).State);
        Assert.Equal(ActivityState.Planned, (await world.ActivityAsync(1)).State);
        Assert.Equal("1.200", shown.QuerySelector("[name='Input.Entries[0].People']")!.GetAttribute("value"));
        Assert.Equal("Thiếu phiên dịch tiếng Lào", shown.QuerySelector("[name='Input.Difficulties[0].Text']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_double_click_sends_once()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var page = await world.Secretary.OpenAsync(world.LaosPage);

        using var first = await world.Secretary.SubmitAsync(page, world.LaosPage + "?handler=Send", "main form[method=post]", Done);
        using var second = await world.Secretary.SubmitAsync(page, world.LaosPage + "?handler=Send", "main form[method=post]", Done);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Single((await world.KeptAsync(world.LaosId)).Difficulties);
    }

    [Fact]
    public async Task Of_two_people_at_once_the_second_sees_what_the_first_wrote_and_loses_nothing()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var mine = await world.Secretary.OpenAsync(world.LaosPage);
        using var theirs = await world.Planner.SubmitAsync(world.LaosPage, ("Input.Summary", "Chữ của người khác"));

        using var conflict = await world.Secretary.SubmitAsync(mine, world.LaosPage, "main form[method=post]", ("Input.Summary", "Chữ của tôi"));
        var page = await conflict.ReadPageAsync();
        using var again = await world.Secretary.SubmitAsync(page, world.LaosPage, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("Chữ của người khác", page.QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Chữ của tôi", (await world.KeptAsync(world.LaosId)).Summary);
    }

    [Fact]
    public async Task What_somebody_wrote_at_the_activity_meanwhile_is_shown_before_it_is_replaced()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var mine = await world.Secretary.OpenAsync(world.LaosPage);
        await world.App.InDatabaseAsync(async db =>
        {
            (await db.Activities.SingleAsync(one => one.Id == world.Programme.Activities[1])).Follow(ActivityState.UnderWay, "Mới chuẩn bị", null, null, null, null, world.App.Clock.GetUtcNow(), "Hồng Vân");
            await db.SaveChangesAsync();
        });

        using var conflict = await world.Secretary.SubmitAsync(mine, world.LaosPage + "?handler=Send", "main form[method=post]", Done);
        var page = await conflict.ReadPageAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("Mới chuẩn bị", page.QuerySelector(".compare")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mới chuẩn bị", (await world.ActivityAsync(1)).Result);

        using var sent = await world.Secretary.SubmitAsync(page, world.LaosPage, "main form[method=post] button[formaction*=Send]");
        Assert.Equal((HttpStatusCode.Redirect, "Đã họp mặt tại Biên Hòa"), (sent.StatusCode, (await world.ActivityAsync(1)).Result));
    }

    [Fact]
    public async Task What_cannot_be_read_is_marked_and_what_was_typed_stays()
    {
        await using var world = await ReportsWorld.AskedAsync();

        using var refused = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, ("Input.Entries[0].People", "nhiều người"), ("Input.Summary", "Đã làm"));
        using var dropped = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, ("Input.Entries[0].State", "Dropped"), ("Input.Summary", "Đã làm"));
        using var empty = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage);

        var page = await refused.ReadPageAsync();
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (refused.StatusCode, dropped.StatusCode, empty.StatusCode));
        Assert.Equal("nhiều người", page.QuerySelector("[name='Input.Entries[0].People']")!.GetAttribute("value"));
        Assert.Contains("Đã làm", page.QuerySelector("[name='Input.Summary']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ReportState.Owed, (await world.KeptAsync(world.LaosId)).State);
    }

    [Fact]
    public async Task The_planner_enters_what_an_office_sent_on_paper_and_late_is_counted_by_the_day_it_came()
    {
        await using var world = await ReportsWorld.AskedAsync();
        world.App.Clock.Set(new DateOnly(2027, 6, 2), new(8, 0));

        using var sent = await ReportsWorld.SendAsync(
            world.Planner, world.DepartmentPage, ("Input.Summary", "Đã gửi văn bản"), ("Input.Channel", "Paper"), ("Input.ReceivedOn", "24/05/2027"));

        var report = await world.KeptAsync(world.DepartmentId);
        Assert.Equal((HttpStatusCode.Redirect, ReportState.Sent, ReportChannel.Paper, new DateOnly(2027, 5, 24), false), (sent.StatusCode, report.State, report.Channel, report.ReceivedOn!.Value, report.IsLate));
    }

    [Fact]
    public async Task A_leader_gives_it_back_with_a_reason_and_accepts_the_second()
    {
        await using var world = await ReportsWorld.AskedAsync();
        var approver = await world.Programme.AsAsync(Role.Approver);
        using var sent = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, Done);

        using var silent = await approver.SubmitAsync(await approver.OpenAsync(world.LaosPage + "/Decision"), world.LaosPage + "/Decision", "form[action*=Return]");
        using var returned = await approver.SubmitAsync(await approver.OpenAsync(world.LaosPage + "/Decision"), world.LaosPage + "/Decision", "form[action*=Return]", ("Input.ReturnReason", "Thiếu số đoàn"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (silent.StatusCode, returned.StatusCode));
        Assert.Contains("Thiếu số đoàn", (await world.Secretary.OpenAsync(world.LaosPage)).QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);

        using var again = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, ("Input.Entries[0].Delegations", "3"));
        using var accepted = await approver.SubmitAsync(world.LaosPage + "/Decision");
        var report = await world.KeptAsync(world.LaosId);
        Assert.Equal((ReportState.Accepted, "Đình Khải"), (report.State, report.AcceptedByName));
        Assert.Equal(3, (await world.ActivityAsync(1)).Delegations);
    }

    [Fact]
    public async Task A_difficulty_is_tracked_to_its_answer_and_the_unit_reads_it()
    {
        await using var world = await ReportsWorld.AskedAsync();
        using var sent = await ReportsWorld.SendAsync(world.Secretary, world.LaosPage, Done);
        var id = (await world.KeptAsync(world.LaosId)).Difficulties[0].Id;

        using var foreign = await world.Secretary.GetAsync($"/Reports/Difficulties/{id}");
        using var answered = await world.Planner.SubmitAsync($"/Reports/Difficulties/{id}", ("Input.Answer", "Sở cử hai phiên dịch"), ("Input.AnsweredBy", "Sở Ngoại vụ"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (foreign.StatusCode, answered.StatusCode));
        Assert.Contains("Sở cử hai phiên dịch", (await world.Secretary.OpenAsync(world.LaosPage)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã trả lời", (await world.Secretary.OpenAsync("/Reports/Difficulties")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }
}
