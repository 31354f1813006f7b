using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Web.Tests.Features.Boards;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Ui;

public sealed class MastheadTests
{
    [Fact]
    public async Task A_secretary_has_her_own_tabs_and_with_a_second_grant_those_of_both()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        var tabs = (await secretary.OpenAsync($"{world.Address}")).QuerySelectorAll("nav.menu li a").ToList();
        Assert.Equal(["Hôm nay", "Hội của tôi"], tabs.Select(tab => tab.TextContent).Where(name => name is "Hôm nay" or "Hội của tôi" or "Năm" or "Đối tác"));
        Assert.Equal($"/Associations/{world.Japan.Id}", tabs.Single(tab => tab.GetAttribute("aria-current") == "page").GetAttribute("href"));

        await app.AddAsync(new Grant { UserId = secretary.UserId, AssociationId = world.Union.Id, Role = Role.Viewer });
        var both = (await secretary.OpenAsync("/")).QuerySelectorAll("nav.menu li a").Select(tab => tab.TextContent).ToList();
        Assert.Contains("Năm", both);
        Assert.Contains("Hội", both);
    }

    [Fact]
    public async Task Pages_that_belong_together_stand_behind_one_tab_which_shows_them_where_it_is_open()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, world.Union);

        var page = await planner.OpenAsync("/Agreements");
        var partners = page.QuerySelectorAll("nav.menu > .frame > ul > li").Single(tab => tab.QuerySelector("a")!.GetAttribute("aria-current") == "true");
        Assert.Equal("Đối tác", partners.QuerySelector("a")!.TextContent);
        Assert.Equal(["/Partners", "/Agreements", "/Agencies"], partners.QuerySelectorAll(".shelf a").Select(one => one.GetAttribute("href")));
        Assert.Equal("Thỏa thuận", page.QuerySelector("nav.menu [aria-current=page]")!.TextContent);
        Assert.InRange(page.QuerySelectorAll("nav.menu > .frame > ul > li").Length, 1, 11);
    }
}
