using System.Net;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class TenYearsTests
{
    [Fact]
    public async Task Ten_years_show_every_ordinal_and_count_the_round_ones()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        await app.AddAsync(SampleDays.Relations());

        var page = await planner.OpenAsync("/Anniversaries/TenYears?from=2027");

        var seals = page.QuerySelectorAll(".outlook .seal");
        Assert.Equal(10, seals.Length);
        Assert.StartsWith("60", seals[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("seal t", seals[0].ClassName);
        Assert.Equal("seal l5", seals[5].ClassName);
        Assert.StartsWith("1 tròn", page.QuerySelector(".outlook .sum td")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2027", page.QuerySelector(".outlook thead .is-now")!.TextContent);
    }

    [Fact]
    public async Task Days_without_a_round_year_can_be_left_out()
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        await app.AddAsync(SampleDays.Relations("Việt Nam – Campuchia"), SampleDays.Relations("Việt Nam – Tuvalu", on: new(2027, 1, 5)));

        var page = await planner.OpenAsync("/Anniversaries/TenYears?from=2027&milestone=round");

        Assert.Equal(["Việt Nam – Campuchia"], page.QuerySelectorAll(".outlook tbody th a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2191)]
    public async Task Outside_the_years_the_register_knows_there_is_nothing(int from)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Anniversaries/TenYears?from={from}")).StatusCode);
    }
}
