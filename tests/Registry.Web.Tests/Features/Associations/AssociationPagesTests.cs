using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Associations;

public sealed class AssociationPagesTests
{
    [Fact]
    public async Task The_tree_shows_the_union_its_associations_and_their_branches()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await UnionWithLaosAsync(app);
        await app.AddAsync(new Association(AssociationKind.Branch, laos, "Chi hội phường Long Khánh"));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync("/Associations");

        Assert.Equal(
            ["Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Hội hữu nghị Việt Nam – Lào", "Chi hội phường Long Khánh"],
            page.QuerySelectorAll("main .tree a").Select(link => link.FirstChild!.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector(".tree ul ul ul a"));
        Assert.Equal("3 trong 3 hội", page.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task A_search_without_accents_lists_what_fits_and_says_when_nothing_does()
    {
        await using var app = new RegistryApp();
        var (union, _) = await UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);

        var found = await planner.OpenAsync("/Associations?q=viet nam lao&status=Active");
        var nothing = await planner.OpenAsync("/Associations?q=Peru");

        Assert.Equal(["Hội hữu nghị Việt Nam – Lào"], found.QuerySelectorAll("th.title a").Select(link => link.TextContent));
        Assert.Equal(["“viet nam lao”", "Đang hoạt động", "Bỏ mọi bộ lọc"], found.QuerySelectorAll(".chips a").Select(chip => chip.FirstChild!.TextContent.Trim()));
        Assert.Equal("Không có hội nào hợp với bộ lọc", nothing.QuerySelector(".empty h2")!.TextContent);
    }

    [Fact]
    public async Task An_association_shows_its_term_clock_congresses_and_papers()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await UnionWithLaosAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            var known = await db.Associations.SingleAsync(a => a.Id == laos.Id);
            known.Hold(3, CongressKind.Term, 2022, 2027, "Quý III/2022").Held(new(2022, 9, 20));
            known.Become(AssociationStatus.Active, new(2007, 9, 21), "Quyết định 1582/QĐ-UBND");
            await db.SaveChangesAsync();
        });
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Associations/{laos.Id}");

        Assert.Contains("Nhiệm kỳ 2022–2027 còn 189 ngày, hết ngày 20/09/2027", page.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1637", page.QuerySelector("progress")!.GetAttribute("value"));
        Assert.Contains("lần thứ III", page.QuerySelector("table.rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quyết định 1582/QĐ-UBND", page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".head .actions"));
    }

    [Fact]
    public async Task A_secretary_keeps_the_own_subtree_and_does_not_see_the_rest()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await UnionWithLaosAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, laos);

        var tree = await secretary.OpenAsync("/Associations");
        var saved = await secretary.SubmitAsync($"/Associations/{laos.Id}/Edit", ("Input.Address", "Số 18 Phan Chu Trinh"));

        Assert.Single(tree.QuerySelectorAll("main .tree a"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Số 18 Phan Chu Trinh", await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == laos.Id).Select(a => a.Address).SingleAsync()));
        foreach (var page in new[] { "", "/Edit", "/Standing", "/Acts", "/Renaming", "/Reports", "/Congress" })
            Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/Associations/{union.Id}{page}")).StatusCode);
    }

    [Fact]
    public async Task Another_unions_association_is_not_there()
    {
        await using var app = new RegistryApp();
        var (_, laos) = await UnionWithLaosAsync(app);
        var other = await app.UnionAsync("Liên hiệp tỉnh Khánh Hòa");
        var planner = await app.SignedInAsync(Role.Planner, other);

        foreach (var page in new[] { "", "/Edit", "/Acts", "/Dissolution", "/Congress", "/Congress/1" })
            Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Associations/{laos.Id}{page}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Associations/New?parent={laos.Id}")).StatusCode);
        var forced = await planner.SubmitAsync("/Associations/New", ("Input.ParentId", $"{laos.Id}"), ("Input.Name", "Chi hội lạ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
    }

    [Fact]
    public async Task The_pages_speak_English_too()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union, language: "en");

        Assert.Equal("Associations", (await planner.OpenAsync("/Associations?lang=en")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Viet Nam – Laos Friendship Association", (await planner.OpenAsync($"/Associations/{laos.Id}?lang=en")).QuerySelector("h1")!.TextContent);
    }

    internal static async Task<(Association Union, Association Laos)> UnionWithLaosAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        var laos = await app.InDatabaseAsync(async db =>
        {
            var added = new Association(AssociationKind.Association, await db.Associations.SingleAsync(a => a.Id == union.Id), "Hội hữu nghị Việt Nam – Lào", "Viet Nam – Laos Friendship Association");
            db.Add(added);
            await db.SaveChangesAsync();
            return added;
        });
        return (union, laos);
    }
}
