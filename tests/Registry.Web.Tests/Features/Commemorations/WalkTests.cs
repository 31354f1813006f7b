using System.Net;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations;

public sealed class WalkTests
{
    [Fact]
    public async Task It_is_approved_prepared_held_and_reported_through_its_pages()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var approver = await world.AsAsync(Role.Approver);
        var show = $"/Commemorations/{id}";

        using var approved = await approver.SubmitAsync($"{show}/Approval");
        using var preparing = await world.Planner.SubmitAsync(show);
        world.App.Clock.Set(new DateOnly(2027, 6, 25), new(9, 0));
        using var held = await world.Planner.SubmitAsync($"{show}/Held");
        using var reported = await world.Planner.SubmitAsync($"{show}/Report", ("Outcome", "120 khách.\r\n3 bài báo."));

        var kept = await world.KeptAsync(id);
        Assert.Equal((CommemorationStatus.Reported, "120 khách.\n3 bài báo."), (kept.Status, kept.Outcome));
        Assert.Equal(["Hồng Vân", "Đình Khải", "Hồng Vân", "Hồng Vân", "Hồng Vân"], kept.Steps.Select(step => step.ByName));
        Assert.Equal(5, (await world.Planner.OpenAsync(show)).QuerySelectorAll(".stages .done").Length);
    }

    [Fact]
    public async Task A_planner_cannot_approve_her_own_proposal_and_an_approver_cannot_plan()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var approver = await world.AsAsync(Role.Approver);

        foreach (var (client, path) in new[] { (world.Planner, "Approval"), (approver, "Edit"), (approver, "Date"), (approver, "Cancellation"), (approver, "Agencies"), (approver, "Tasks/New") })
        {
            using var response = await client.GetAsync($"/Commemorations/{id}/{path}");
            Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/Edit")]
    [InlineData("/Date")]
    [InlineData("/Agencies")]
    [InlineData("/Cancellation")]
    [InlineData("/Report")]
    [InlineData("/Held")]
    [InlineData("/Preparation")]
    [InlineData("/Reinstatement")]
    [InlineData("/Tasks/New")]
    public async Task Outside_of_one_s_rights_there_is_nothing(string page)
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var outsider = await world.OutsiderAsync();

        using var response = await outsider.GetAsync($"/Commemorations/{id}{page}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_return_goes_back_with_its_reason_and_needs_one()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var approver = await world.AsAsync(Role.Approver);
        var address = $"/Commemorations/{id}/Approval";
        var page = await approver.OpenAsync(address);

        using var empty = await approver.SubmitAsync(page, address, "form[action*=Return]", ("Reason", " "));
        using var returned = await approver.SubmitAsync(page, address, "form[action*=Return]", ("Reason", "Dự toán chưa rõ <b>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Ghi rõ vì sao trả lại.", (await empty.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dự toán chưa rõ <b>", (await world.Planner.OpenAsync($"/Commemorations/{id}")).QuerySelector("#history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_says_what_follows_needs_a_reason_and_is_taken_back()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var address = $"/Commemorations/{id}/Cancellation";
        Assert.Contains("3 việc chưa xong", (await world.Planner.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        using var empty = await world.Planner.SubmitAsync(address);
        using var cancelled = await world.Planner.SubmitAsync(address, ("Reason", "Bão số 5"));
        var shown = await world.Planner.OpenAsync($"/Commemorations/{id}");
        using var back = await world.Planner.SubmitAsync($"/Commemorations/{id}/Reinstatement");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Bão số 5", shown.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(CommemorationStatus.Proposed, (await world.KeptAsync(id)).Status);
    }

    [Fact]
    public async Task Two_leaders_approving_at_once_approve_once()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var approver = await world.AsAsync(Role.Approver);
        var page = await approver.OpenAsync($"/Commemorations/{id}/Approval");

        using var first = await approver.SubmitAsync(page, $"/Commemorations/{id}/Approval", "main form[method=post]");
        using var second = await approver.SubmitAsync(page, $"/Commemorations/{id}/Approval", "main form[method=post]");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.UnprocessableEntity), (first.StatusCode, second.StatusCode));
        Assert.Equal(2, (await world.KeptAsync(id)).Steps.Count);
    }
}
