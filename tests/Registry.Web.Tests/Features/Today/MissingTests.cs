using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Tests.Features.Boards;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Today;

public sealed class MissingTests
{
    [Fact]
    public async Task A_secretary_sees_what_is_missing_in_her_association_each_with_the_page_that_puts_it_right()
    {
        await using var app = new RegistryApp();
        var (world, other) = (await BoardWorld.OfAsync(app), await BoardWorld.OfAsync(app));
        var chair = await world.ChairAsync();
        await world.HolderAsync(await world.SeatAsync("Ủy viên", 1, BoardBody.Executive), "Hồ Ngọc Ẩn");
        await other.MemberAsync("Trần Thị Kim Oanh");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        var page = await secretary.OpenAsync("/");

        var items = page.QuerySelectorAll("#missing li").Select(item => (Says: item.QuerySelector(".says")!.TextContent.Trim(), To: item.QuerySelector("a")!.GetAttribute("href"))).ToList();
        Assert.Equal(("Chủ tịch: chưa có ai. Giấy tờ của hội chưa có người ký.", $"/Associations/{world.Japan.Id}/Board/Election?seat={chair.Id}"), items[0]);
        Assert.Contains(("Nhiệm kỳ còn 189 ngày, hết ngày 20/09/2027", $"/Associations/{world.Japan.Id}"), items);
        Assert.Contains(("1 hội viên chưa có số điện thoại", $"/Members?Association={world.Japan.Id}&Missing=Phone"), items);
        Assert.Contains(("1 hội viên chưa có văn bản đồng ý sử dụng dữ liệu cá nhân", $"/Members?Association={world.Japan.Id}&Missing=Consent"), items);
        Assert.Contains(items, item => item.Says.StartsWith("Có 1 hội viên chính thức, luật cần ít nhất 50", StringComparison.Ordinal));
        Assert.Equal($"{items.Count}", page.QuerySelector(".figures .is-late b")!.TextContent);
    }

    [Fact]
    public async Task A_planner_is_not_told_what_members_lack()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        await world.MemberAsync("Trần Thị Kim Oanh");
        var planner = await app.SignedInAsync(Role.Planner, world.Union);

        Assert.Null((await planner.OpenAsync("/")).QuerySelector("#missing"));
    }

    [Fact]
    public async Task In_English_too()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan, language: "en");

        Assert.Contains("No seats have been entered.", (await secretary.OpenAsync("/?lang=en")).QuerySelector("#missing")!.TextContent, StringComparison.Ordinal);
    }
}
