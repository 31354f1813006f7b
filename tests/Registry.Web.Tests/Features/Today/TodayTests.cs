using System.Net;
using Registry.Domain.Access;
using Registry.Web.Tests.Features.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Today;

public sealed class TodayTests
{
    [Fact]
    public async Task Who_has_not_signed_in_is_shown_the_public_calendar()
    {
        await using var app = new RegistryApp();

        using var response = await app.Anonymous().GetAsync("/");

        Assert.Equal((HttpStatusCode.Found, "/calendar"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task The_headline_is_the_civil_the_lunar_day_and_the_week()
    {
        await using var world = await PlanWorld.CreateAsync();

        var page = await world.Planner.OpenAsync("/");
        var english = await world.Planner.OpenAsync("/?lang=en");

        Assert.Equal("Thứ Hai, ngày 15/03/2027", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Mùng 8 tháng Hai năm Đinh Mùi · tuần 11", page.QuerySelector(".head p")!.TextContent);
        Assert.Equal("Monday, 15 March 2027", english.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_planner_sees_what_is_late_and_ticks_it_off()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();

        var page = await world.Planner.OpenAsync("/");
        Assert.Equal("1", page.QuerySelector(".figures .is-late b")!.TextContent);
        Assert.Contains("trễ 80 ngày", page.QuerySelector(".agenda .late")!.TextContent, StringComparison.Ordinal);
        using var done = await world.Planner.SubmitAsync(page, "/", ".agenda form");

        Assert.Equal("/", done.Headers.Location!.ToString());
        Assert.True((await world.KeptAsync(id)).Tasks[0].IsDone);
        Assert.Equal("0", (await world.Planner.OpenAsync("/")).QuerySelector(".figures b")!.TextContent);
    }

    [Fact]
    public async Task An_approver_sees_what_waits_for_a_decision()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var approver = await world.AsAsync(Role.Approver);

        var page = await approver.OpenAsync("/");

        Assert.NotNull(page.QuerySelector($"a[href='/Commemorations/{id}/Approval']"));
        Assert.Null(page.QuerySelector(".agenda form"));
    }

    [Fact]
    public async Task An_administrator_sees_jobs_letters_and_users()
    {
        await using var world = await PlanWorld.CreateAsync();
        var administrator = await world.AsAsync(Role.Administrator);

        var page = await administrator.OpenAsync("/");

        Assert.NotNull(page.QuerySelector(".figures a[href='/Administration/Jobs']"));
        Assert.NotNull(page.QuerySelector(".figures a[href='/Administration/Users']"));
    }

    [Fact]
    public async Task A_viewer_sees_days_and_plans_and_nobody_s_work()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.CeremonyAsync();
        var viewer = await world.AsAsync(Role.Viewer);

        var page = await viewer.OpenAsync("/");

        Assert.Null(page.QuerySelector("#work"));
        Assert.Contains("Pháp", page.QuerySelector(".nearest")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_union_s_work_is_not_shown()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.CeremonyAsync();
        var outsider = await world.OutsiderAsync(Role.Approver);

        var page = await outsider.OpenAsync("/");

        Assert.DoesNotContain("Kỷ niệm 60 năm", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
