using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Anniversaries;

public sealed class YearTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_year_lists_its_days_with_ordinal_weekday_and_quarter()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.AddAsync(Day("Ngày truyền thống Liên hiệp", new(1950, 11, 17)));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync("/Anniversaries?year=2025");

        var row = page.QuerySelector("tr[id^=d-]")!;
        Assert.Contains("17/11/2025", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thứ Hai", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("seal l5", row.QuerySelector(".seal")!.ClassName);
        Assert.StartsWith("75", row.QuerySelector(".seal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quý IV", page.QuerySelector("tr.group")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_stands_in_the_address_and_as_a_chip_that_takes_it_away()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.AddAsync(Day("Ngày tròn", new(1967, 6, 24)), Day("Ngày khác", new(1966, 6, 24)));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync("/Anniversaries?year=2027&milestone=round");

        Assert.Equal(["Ngày tròn"], page.QuerySelectorAll("th.title a").Select(link => link.TextContent));
        Assert.Equal("1 trong 2 ngày", page.QuerySelector(".count")!.TextContent);
        Assert.Equal("/Anniversaries?year=2027", page.QuerySelector(".chips a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_of_another_unions_association_is_not_there()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var other = await app.UnionAsync("Liên hiệp tỉnh khác");
        var theirs = Day("Ngày của hội khác", new(1990, 5, 5), associationId: other.Id);
        await app.AddAsync(theirs);
        var planner = await app.SignedInAsync(Role.Planner, union);

        Assert.DoesNotContain("Ngày của hội khác", (await planner.OpenAsync("/Anniversaries?year=2027")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await planner.GetAsync($"/Anniversaries/{theirs.Id}")).StatusCode);
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2199)]
    public async Task The_first_and_the_last_year_the_register_knows_open(int year)
    {
        await using var app = new RegistryApp();
        var planner = await app.SignedInAsync(Role.Planner, await app.UnionAsync());
        await app.AddAsync(Day("Tết", default, AnniversaryRule.Parse("lunar: 1/1")));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await planner.GetAsync($"/Anniversaries?year={year}")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await planner.GetAsync("/Anniversaries?year=2200")).StatusCode);
    }

    private static Anniversary Day(string name, PartialDate on, AnniversaryRule? rule = null, int? associationId = null) => new(
        new AnniversaryDetails
        {
            NameVi = name,
            NameEn = name,
            Kind = AnniversaryKind.TraditionDay,
            Base = on,
            Rule = rule ?? AnniversaryRule.Fixed,
            Source = "Điều lệ",
            AssociationId = associationId,
        },
        At);
}
