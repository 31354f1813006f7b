using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Partners;

public sealed class PartnerPagesTests
{
    private static readonly (string, string)[] Ulsan =
    [
        ("Input.Kind", "ForeignLocality"), ("Input.NameVi", "Thành phố Ulsan"), ("Input.NameEn", "Ulsan"), ("Input.NameOwn", "울산광역시"),
        ("Input.CountryIso2", "KR"), ("Input.SinceYear", "2002"), ("Input.Language", "en"),
    ];

    [Fact]
    public async Task Partners_stand_by_region_and_country_with_their_doubts()
    {
        await using var app = new RegistryApp();
        var (union, planner) = await PlannerAsync(app);
        await AddAsync(app, union, "Tỉnh Attapeu", "LA", uncertain: true);
        await AddAsync(app, union, "Thành phố Saint Petersburg", "RU");

        var page = await planner.OpenAsync("/Partners");

        Assert.Equal(["Châu Á", "Châu Âu"], page.QuerySelectorAll("tr.group th").Select(region => region.FirstChild!.TextContent.Trim()));
        Assert.Equal("2 đối tác ở 2 nước", page.QuerySelector(".head p")!.TextContent);
        Assert.Equal("Chưa đối chiếu", page.QuerySelector("tbody .mark.open")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("q=attapeu")]
    [InlineData("q=lao")]
    [InlineData("country=LA")]
    [InlineData("region=Asia")]
    [InlineData("verified=no")]
    public async Task A_filter_in_the_address_leaves_what_fits(string filter)
    {
        await using var app = new RegistryApp();
        var (union, planner) = await PlannerAsync(app);
        await AddAsync(app, union, "Tỉnh Attapeu", "LA", uncertain: true);
        await AddAsync(app, union, "Thành phố Saint Petersburg", "RU");

        var page = await planner.OpenAsync($"/Partners?{filter}");

        Assert.Equal(["Tỉnh Attapeu"], page.QuerySelectorAll("th.title a").Select(link => link.TextContent));
        Assert.Equal("1 trong 2 đối tác", page.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task An_empty_list_says_what_partners_are_for_and_an_empty_search_what_to_do()
    {
        await using var app = new RegistryApp();
        var (union, planner) = await PlannerAsync(app);

        var none = await planner.OpenAsync("/Partners");
        await AddAsync(app, union, "Tỉnh Attapeu", "LA");
        var nothing = await planner.OpenAsync("/Partners?q=Ulsann");

        Assert.Equal("/Partners/New", none.QuerySelector(".empty a.button")!.GetAttribute("href"));
        Assert.Equal("Không có đối tác nào hợp với bộ lọc", nothing.QuerySelector(".empty h2")!.TextContent);
    }

    [Fact]
    public async Task A_new_partner_keeps_its_own_script_and_sent_twice_it_is_one()
    {
        await using var app = new RegistryApp();
        var (_, planner) = await PlannerAsync(app);

        var first = await planner.SubmitAsync("/Partners/New", Ulsan);
        var second = await planner.SubmitAsync("/Partners/New", Ulsan);

        var kept = await app.InDatabaseAsync(db => db.Partners.SingleAsync());
        Assert.Equal(("Thành phố Ulsan", "울산광역시", "KR", 2002), (kept.NameVi, kept.NameOwn, kept.CountryIso2, kept.SinceYear));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Contains("울산광역시", (await planner.OpenAsync($"/Partners/{kept.Id}")).QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.NameVi", "")]
    [InlineData("Input.NameVi", "Thành phố\u0001Ulsan")]
    [InlineData("Input.CountryIso2", "QQ")]
    [InlineData("Input.SinceYear", "hai nghìn")]
    [InlineData("Input.Email", "a b")]
    public async Task Bad_input_is_kept_and_explained_beside_its_field(string field, string value)
    {
        await using var app = new RegistryApp();
        var (_, planner) = await PlannerAsync(app);

        var response = await planner.SubmitAsync("/Partners/New", [.. Ulsan.Where(typed => typed.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelector($"[id='{field}-error']")!.TextContent);
        Assert.Equal("울산광역시", page.QuerySelector("[name='Input.NameOwn']")!.GetAttribute("value"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Partners.CountAsync()));
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_sees_both_values()
    {
        await using var app = new RegistryApp();
        var (union, planner) = await PlannerAsync(app);
        var partner = await AddAsync(app, union, "Thành phố Ulsan", "KR");
        var colleague = await app.SignedInAsync(Role.Planner, union, "Minh Nguyệt");
        var address = $"/Partners/{partner.Id}/Edit";
        var mine = await planner.OpenAsync(address);
        await colleague.SubmitAsync(address, ("Input.Note", "ghi chú của người kia"));

        var told = await planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.Note", "ghi chú của tôi"));

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        var page = await told.ReadPageAsync();
        Assert.Equal(["ghi chú của tôi", "ghi chú của người kia"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, (await planner.SubmitAsync(page, address, "main form[method=post]")).StatusCode);
    }

    [Fact]
    public async Task Another_unions_partner_is_not_there_and_a_secretary_reads_without_keeping()
    {
        await using var app = new RegistryApp();
        var (union, _) = await PlannerAsync(app);
        var partner = await AddAsync(app, union, "Thành phố Ulsan", "KR");
        var stranger = await app.SignedInAsync(Role.Planner, await app.UnionAsync("Liên hiệp tỉnh Khánh Hòa"));
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Partners/{partner.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Partners/{partner.Id}/Edit")).StatusCode);
        Assert.DoesNotContain("Ulsan", (await stranger.OpenAsync("/Partners")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await viewer.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("a[href$='/Edit']"));
        Assert.False((await viewer.GetAsync("/Partners/New")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_demonstrations_consulate_shows_what_was_done_together()
    {
        await using var app = new RegistryApp();
        app.Settings["Reference:Load"] = "true";
        app.Settings["Demo:Enabled"] = "true";
        app.Settings["Demo:Password"] = "mua-thu-2027-vui";
        var (id, union) = await app.InDatabaseAsync(async db => (
            await db.Partners.Where(p => p.Kind == PartnerKind.ConsulateGeneral && p.CountryIso2 == "LA").Select(p => p.Id).SingleAsync(),
            await db.Associations.SingleAsync(a => a.Kind == AssociationKind.Union)));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync($"/Partners/{id}?lang=en");

        Assert.Equal("Consulate General of Laos in Ho Chi Minh City", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("50th National Day of the Lao PDR", page.QuerySelector("section[aria-labelledby=together]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=letters] li"));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=calendars] li"));
        foreach (var link in page.QuerySelectorAll("main section a[href^='/']"))
            await planner.OpenAsync(link.GetAttribute("href")!);
    }

    private static async Task<(Association Union, RegistryClient Planner)> PlannerAsync(RegistryApp app)
    {
        await app.AddAsync(Country("LA", "Lào", "Laos", "Asia"), Country("KR", "Hàn Quốc", "South Korea", "Asia"), Country("RU", "Nga", "Russia", "Europe"));
        var union = await app.UnionAsync();
        return (union, await app.SignedInAsync(Role.Planner, union));
    }

    private static async Task<Partner> AddAsync(RegistryApp app, Association union, string name, string iso2, bool uncertain = false)
    {
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, name, name, iso2);
        partner.Tie("Khánh Hòa", null, null, uncertain, null);
        await app.AddAsync(partner);
        return partner;
    }

    private static Country Country(string iso2, string vi, string en, string region)
    {
        var country = new Country(iso2, vi, en);
        country.Describe(vi, en, null, null, region, "", true, "");
        return country;
    }
}
