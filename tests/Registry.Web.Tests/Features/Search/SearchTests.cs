using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Features.Commemorations;

namespace Registry.Web.Tests.Features.Search;

public sealed class SearchTests
{
    [Fact]
    public async Task Everything_is_found_without_accents_and_nothing_of_another_union()
    {
        await using var world = await PlanWorld.CreateAsync();
        await world.CeremonyAsync();
        await world.App.AddAsync(new Agency("Hội hữu nghị Việt Nam – Campuchia", null, AgencyKind.Union));
        var outsider = await world.OutsiderAsync(Role.Viewer);

        var ours = await world.Planner.OpenAsync("/Search?q=CAM%20pu".Replace("%20", "", StringComparison.Ordinal));
        var theirs = await outsider.OpenAsync("/Search?q=campuchia");

        Assert.Equal(["g-commemorations", "g-anniversaries", "g-agencies"], ours.QuerySelectorAll("main h2").Select(title => title.Id));
        Assert.StartsWith("Ngày kỷ niệm", ours.QuerySelector("#g-anniversaries")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["g-anniversaries", "g-agencies"], theirs.QuerySelectorAll("main h2").Select(title => title.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%25%27%3Cscript%3E")]
    [InlineData("?q=zzz&in=agencies&page=99")]
    public async Task Odd_questions_are_answered_calmly(string query)
    {
        await using var world = await PlanWorld.CreateAsync();

        var page = await world.Planner.OpenAsync("/Search" + query);

        Assert.Empty(page.QuerySelectorAll(".nearest"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
