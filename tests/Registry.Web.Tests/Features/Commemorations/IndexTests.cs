using Registry.Domain.Access;

namespace Registry.Web.Tests.Features.Commemorations;

public sealed class IndexTests
{
    [Fact]
    public async Task The_plan_is_searched_without_accents_filtered_in_the_address_and_scoped()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.CeremonyAsync();
        var outsider = await world.OutsiderAsync();

        var found = await world.Planner.OpenAsync("/Commemorations?q=ky+niem+60&year=2027&status=Proposed&form=Ceremony&page=7");
        var missed = await world.Planner.OpenAsync("/Commemorations?year=2027&form=Letter&lang=en");
        var foreign = await outsider.OpenAsync("/Commemorations");

        Assert.Single(found.QuerySelectorAll(".rows tbody tr"));
        Assert.Equal(4, found.QuerySelectorAll(".chips a:not(.clear)").Length);
        Assert.Equal("Nothing is planned here", missed.QuerySelector(".empty h2")!.TextContent);
        Assert.NotNull(foreign.QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_viewer_reads_the_plan_and_finds_nothing_to_change()
    {
        await using var world = await PlanWorld.CreateAsync();
        var id = await world.CeremonyAsync();
        var viewer = await world.AsAsync(Role.Viewer);

        var page = await viewer.OpenAsync($"/Commemorations/{id}?lang=en");

        Assert.Contains("60th anniversary", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form, main .actions a, .tasks a"));
    }
}
