using System.Net;
using AngleSharp.Html.Dom;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations;

public sealed class EditTests
{
    [Fact]
    public async Task Facts_are_kept_as_typed_and_money_and_times_are_understood()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();

        using var saved = await world.Planner.SubmitAsync(
            $"/Commemorations/{id}/Edit", ("Input.Place", "=Nhà khách <b>378</b>"), ("Input.StartsAt", "8h30"), ("Input.EndsAt", "11:00"), ("Input.Budget", "86.400.000"));

        var kept = await world.KeptAsync(id);
        Assert.Equal((new TimeOnly(8, 30), 86_400_000L, "=Nhà khách <b>378</b>"), (kept.StartsAt, kept.Budget, kept.Place));
        var shown = await world.Planner.OpenAsync($"/Commemorations/{id}");
        Assert.Contains("08:30, =Nhà khách <b>378</b>", shown.QuerySelector(".task.day")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("86.400.000 đồng", shown.QuerySelector("#agencies")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.TitleVi", "")]
    [InlineData("Input.TitleVi", "a\u0007b")]
    [InlineData("Input.Place", "a\r\nBcc: b")]
    [InlineData("Input.StartsAt", "25:00")]
    [InlineData("Input.Budget", "86,5 triệu")]
    [InlineData("Input.Budget", "-1")]
    [InlineData("Input.EndsAt", "07:00")]
    [InlineData("Input.OwnerUserId", "somebody-else")]
    public async Task What_cannot_be_kept_is_refused_with_a_word_and_nothing_is_saved(string field, string typed)
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();

        using var refused = await world.Planner.SubmitAsync($"/Commemorations/{id}/Edit", (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty((await refused.ReadPageAsync()).QuerySelectorAll(".notice.bad li"));
        Assert.Equal(1, (await world.KeptAsync(id)).Version);
    }

    [Fact]
    public async Task A_title_of_500_letters_is_refused()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();

        using var refused = await world.Planner.SubmitAsync($"/Commemorations/{id}/Edit", ("Input.TitleVi", new string('ê', 500)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task The_second_to_save_sees_both_values_and_can_choose()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var colleague = await world.AsAsync(Role.Planner, "Minh Nguyệt");
        var address = $"/Commemorations/{id}/Edit";
        var mine = await world.Planner.OpenAsync(address);
        using var theirs = await colleague.SubmitAsync(address, ("Input.Place", "Nhà khách tỉnh"));

        using var conflict = await world.Planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.Place", "Hội trường lớn"));
        var page = await conflict.ReadPageAsync();
        using var chosen = await world.Planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal(["Hội trường lớn", "Nhà khách tỉnh"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        Assert.Equal("Hội trường lớn", ((IHtmlInputElement)page.GetElementById("Input_Place")!).Value);
        Assert.Equal("Hội trường lớn", (await world.KeptAsync(id)).Place);
    }

    [Fact]
    public async Task Moving_the_day_shows_first_what_moves_and_refuses_a_day_that_does_not_exist()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var address = $"/Commemorations/{id}/Date";
        var page = await world.Planner.OpenAsync(address);

        using var wrong = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("Input.Day", "31/2/2027"));
        using var moved = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("Input.Day", "1/7/2027"));
        using var late = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("Input.Day", "2/7/2027"));

        Assert.Contains("Tháng 2 năm 2027 có 28 ngày", (await wrong.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Conflict), (moved.StatusCode, late.StatusCode));
        var kept = await world.KeptAsync(id);
        Assert.Equal((new DateOnly(2027, 7, 1), new DateOnly(2027, 6, 24)), (kept.Date, kept.OccurrenceOn));
        Assert.Equal(new(2027, 4, 30), kept.Tasks[1].DueOn);
    }

    [Fact]
    public async Task Tasks_are_added_once_done_with_evidence_opened_again_and_taken_away()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var form = await world.Planner.OpenAsync($"/Commemorations/{id}/Tasks/New");
        (string, string)[] typed = [("Input.Title", "Đặt hoa"), ("Input.DaysBefore", "3")];
        using var first = await world.Planner.SubmitAsync(form, $"/Commemorations/{id}/Tasks/New", "main form[method=post]", typed);
        using var second = await world.Planner.SubmitAsync(form, $"/Commemorations/{id}/Tasks/New", "main form[method=post]", typed);
        var task = Assert.Single((await world.KeptAsync(id)).Tasks, one => one.Title == "Đặt hoa");
        Assert.Equal(new(2027, 6, 21), task.DueOn);

        var address = $"/Commemorations/{id}/Tasks/{task.Id}";
        using var done = await world.Planner.SubmitAsync($"{address}/Completion", ("Evidence", "Hóa đơn 12"));
        Assert.Contains("Hóa đơn 12", (await world.Planner.OpenAsync($"/Commemorations/{id}")).QuerySelector($"#task-{task.Id}")!.TextContent, StringComparison.Ordinal);
        using var reopened = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), address, "form[action*=Reopen]");
        Assert.False((await world.KeptAsync(id)).Tasks.Single(one => one.Id == task.Id).IsDone);
        using var removed = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), $"{address}?handler=Remove", "#change");
        Assert.DoesNotContain((await world.KeptAsync(id)).Tasks, one => one.Id == task.Id);
    }

    [Fact]
    public async Task The_Front_is_asked_and_never_told()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var front = new Agency("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN", AgencyKind.FatherlandFront);
        await world.App.AddAsync(front);
        var address = $"/Commemorations/{id}/Agencies";

        using var told = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), address, "#assign", ("Input.AgencyId", $"{front.Id}"), ("Input.Verb", "Lead"));
        using var asked = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), address, "#assign", ("Input.AgencyId", $"{front.Id}"), ("Input.Verb", "Request"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Found), (told.StatusCode, asked.StatusCode));
        Assert.Equal(AssignmentVerb.Request, Assert.Single((await world.KeptAsync(id)).Assignments).Verb);
    }
}
