using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Boards;

public sealed class RenewalTests
{
    private static readonly DateOnly Fourth = new(2027, 3, 10);

    [Fact]
    public async Task After_a_congress_the_whole_board_is_entered_at_once_and_a_second_click_changes_nothing()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, deputies) = (await world.ChairAsync(), await world.SeatAsync("Phó Chủ tịch", 2));
        var (hung, nguyet, dat) = (await world.HolderAsync(chair, "Phạm Quốc Hưng"), await world.HolderAsync(deputies, "Lê Minh Nguyệt"), await world.HolderAsync(deputies, "Võ Tấn Đạt"));
        var congress = await HoldAsync(world);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var address = $"{world.Address}/Renewal";
        var page = await secretary.OpenAsync(address);
        (string, string)[] typed = [(Select(page, hung), ""), (Select(page, nguyet), $"{chair.Id}"), ("Input.ReportedOn", "12/03/2027")];

        var first = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);
        var second = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var (chairs, others) = (await world.HoldingsAsync(chair), await world.HoldingsAsync(deputies));
        Assert.Equal([(hung.PersonId, (DateOnly?)Fourth, HoldingEnd.TermEnded), (nguyet.PersonId, null, null)], chairs.Select(one => (one.PersonId, one.To, one.EndReason)));
        Assert.Equal(congress.Id, chairs[1].CongressId);
        Assert.Equal(
            [(nguyet.PersonId, HoldingEnd.Moved), (dat.PersonId, HoldingEnd.TermEnded), (dat.PersonId, null)],
            others.Select(one => (one.PersonId, one.EndReason)));
        var board = await secretary.OpenAsync($"{world.Address}?on=20/09/2022&and=15/03/2027");
        Assert.Equal("0 người vào, 1 người thôi, 1 người đổi chức danh, 1 người giữ nguyên", board.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task Too_many_for_a_seat_are_refused_and_nothing_is_half_written()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, deputies) = (await world.ChairAsync(), await world.SeatAsync("Phó Chủ tịch", 2));
        await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var nguyet = await world.HolderAsync(deputies, "Lê Minh Nguyệt");
        await HoldAsync(world);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var page = await secretary.OpenAsync($"{world.Address}/Renewal");

        var refused = await secretary.SubmitAsync(page, $"{world.Address}/Renewal", "main form[method=post]", (Select(page, nguyet), $"{chair.Id}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("chỉ có 1 chỗ", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.All(await app.InDatabaseAsync(db => db.Holdings.AsNoTracking().ToListAsync()), holding => Assert.Null(holding.To));
    }

    [Fact]
    public async Task Whoever_comes_second_sees_the_board_as_it_is_now()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var (chair, deputies) = (await world.ChairAsync(), await world.SeatAsync("Phó Chủ tịch", 2));
        await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var nguyet = await world.HolderAsync(deputies, "Lê Minh Nguyệt");
        await HoldAsync(world);
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var page = await secretary.OpenAsync($"{world.Address}/Renewal");
        await secretary.SubmitAsync($"{world.Address}/Departure/{nguyet.Id}", ("Input.On", "1/1/2027"), ("Input.Reason", "Resigned"));

        var late = await secretary.SubmitAsync(page, $"{world.Address}/Renewal", "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(["Phạm Quốc Hưng"], (await late.ReadPageAsync()).QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
    }

    private static string Select(AngleSharp.Html.Dom.IHtmlDocument page, Holding holding) => page.QuerySelector($"#move-{holding.Id}")!.GetAttribute("name")!;

    private static Task<Congress> HoldAsync(BoardWorld world) => world.App.InDatabaseAsync(async db =>
    {
        var congress = (await db.Associations.Include(one => one.Congresses).SingleAsync(one => one.Id == world.Japan.Id)).Hold(4, CongressKind.Term, 2027, 2032, null);
        congress.Held(Fourth);
        await db.SaveChangesAsync();
        return congress;
    });
}
