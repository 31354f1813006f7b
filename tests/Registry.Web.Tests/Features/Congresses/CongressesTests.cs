using Registry.Domain.Access;
using Registry.Web.Tests.Features.Boards;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Congresses;

public sealed class CongressesTests
{
    [Fact]
    public async Task Terms_are_listed_by_their_end_and_those_of_others_are_not_there()
    {
        await using var app = new RegistryApp();
        var (world, _) = (await BoardWorld.OfAsync(app), await BoardWorld.OfAsync(app));
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        var page = await secretary.OpenAsync("/Congresses");

        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Equal("Hội hữu nghị Việt Nam – Nhật Bản", row.QuerySelector("th")!.TextContent);
        Assert.EndsWith("chưa ghi", row.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("còn 189 ngày", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đại hội", page.QuerySelector("nav.menu [aria-current]")!.TextContent);
        Assert.NotNull((await secretary.OpenAsync("/Congresses?term=over")).QuerySelector(".empty"));
        Assert.Equal("Congresses", (await secretary.OpenAsync("/Congresses?lang=en")).QuerySelector("h1")!.TextContent);
    }
}
