using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Boards;

public sealed class DepartureTests
{
    [Fact]
    public async Task Leaving_twice_is_leaving_once_and_before_the_beginning_is_refused()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var chair = await world.ChairAsync();
        var hung = await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        var address = $"{world.Address}/Departure/{hung.Id}";
        var page = await secretary.OpenAsync(address);
        (string, string)[] typed = [("Input.On", "1/1/2027"), ("Input.Reason", "Resigned"), ("Input.Paper", "Đơn ngày 15/12/2026")];

        var early = await secretary.SubmitAsync(page, address, "main form[method=post]", ("Input.On", "20/9/2022"));
        var first = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);
        var second = await secretary.SubmitAsync(page, address, "main form[method=post]", typed);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (early.StatusCode, first.StatusCode, second.StatusCode));
        var held = Assert.Single(await world.HoldingsAsync(chair));
        Assert.Equal((new DateOnly(2027, 1, 1), HoldingEnd.Resigned, "Đơn ngày 15/12/2026"), (held.To, held.EndReason, held.EndPaper));
    }

    [Fact]
    public async Task A_wrong_day_is_corrected_and_what_never_was_is_taken_out()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var chair = await world.ChairAsync();
        var hung = await world.HolderAsync(chair, "Phạm Quốc Hưng");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);

        await secretary.SubmitAsync($"{world.Address}/Correction/{hung.Id}", ("Input.From", "21/9/2022"));
        Assert.Equal(new DateOnly(2022, 9, 21), Assert.Single(await world.HoldingsAsync(chair)).From);

        await secretary.SubmitAsync($"{world.Address}/Removal/{hung.Id}");
        Assert.Empty(await world.HoldingsAsync(chair));
        Assert.True(await app.InDatabaseAsync(db => db.Persons.AnyAsync(person => person.Id == hung.PersonId)));
    }

    [Fact]
    public async Task A_change_waits_on_the_board_until_its_report_is_entered()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var hung = await world.HolderAsync(await world.ChairAsync(), "Phạm Quốc Hưng");
        var secretary = await app.SignedInAsync(Role.Secretary, world.Japan);
        await secretary.SubmitAsync($"{world.Address}/Departure/{hung.Id}", ("Input.On", "1/3/2027"), ("Input.Reason", "Resigned"));
        Assert.Contains("1 thay đổi về người giữ chức chưa báo cáo", (await secretary.OpenAsync(world.Address)).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);

        var future = await secretary.SubmitAsync($"{world.Address}/Report", ("Input.On", "16/3/2027"));
        var sent = await secretary.SubmitAsync($"{world.Address}/Report", ("Input.On", "10/3/2027"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (future.StatusCode, sent.StatusCode));
        Assert.DoesNotContain("chưa báo cáo", (await secretary.OpenAsync(world.Address)).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await secretary.OpenAsync($"{world.Address}/Report")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_viewer_sees_the_board_and_changes_nothing()
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        var hung = await world.HolderAsync(await world.ChairAsync(), "Phạm Quốc Hưng");
        var viewer = await app.SignedInAsync(Role.Viewer, world.Union);

        Assert.Empty((await viewer.OpenAsync(world.Address)).QuerySelectorAll(".seats .acts a, .head a[href*=Election], .head a[href*=Seats]"));
        foreach (var page in new[] { "Seats", "Seats/New", "Election", "Renewal", "Report", $"Departure/{hung.Id}", $"Correction/{hung.Id}", $"Removal/{hung.Id}" })
            Assert.Contains((await viewer.GetAsync($"{world.Address}/{page}")).StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect });
    }
}
