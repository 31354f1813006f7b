using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Registry.Web.Tests.Features.Guests;

public sealed class DoorTests
{
    [Fact]
    public async Task A_note_sent_again_after_the_connection_came_back_counts_once()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn", companions: 2);
        await world.SendAsync("Invitation");
        var address = $"{world.List}/Door";
        var page = await world.Planner.OpenAsync(address);
        var key = $"{Guid.NewGuid()}";

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var noted = await world.Planner.SubmitAsync(page, address, "form[data-door]", ("come", $"{lan}"), ("key", key), ($"with-{lan}", "2"));
            Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        }

        var kept = await world.App.InDatabaseAsync(db => db.Guests.Include(guest => guest.Arrivals).AsNoTracking().SingleAsync(guest => guest.Id == lan));
        Assert.Equal(2, kept.PresentWith);
        Assert.Single(kept.Arrivals);
    }

    [Fact]
    public async Task Only_those_who_came_are_thanked_and_once()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.GuestAsync("Trần Văn Minh", "minh@test.vn");
        await world.SendAsync("Invitation");
        var address = $"{world.List}/Door";
        using var noted = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), address, "form[data-door]", ("come", $"{lan}"));

        await world.SendAsync("Thanks");
        await world.SendAsync("Thanks");

        Assert.Equal(["lan@test.vn"], (await world.LettersAsync()).Skip(2).Select(letter => letter.To));
    }

    [Fact]
    public async Task A_device_may_keep_the_whole_list_until_the_day_is_over_and_not_after()
    {
        await using var world = await GuestWorld.CreateAsync();
        var address = $"{world.List}/Door";

        world.App.Clock.Set(new(2027, 6, 24), new(8, 0));
        Assert.Equal($"{16 * 60 * 60}", await KeptForAsync(world, address));
        Assert.Null(await KeptForAsync(world, address + "?q=lan"));
        world.App.Clock.Set(new(2027, 6, 25), new(0, 0));
        Assert.Null(await KeptForAsync(world, address));
    }

    [Fact]
    public async Task The_worker_of_the_door_serves_the_door_and_no_other_script_serves_anything()
    {
        await using var world = await GuestWorld.CreateAsync();

        using var worker = await world.Planner.GetAsync("/js/door-worker.js");
        using var other = await world.Planner.GetAsync("/js/door.js");

        Assert.Equal(["/Commemorations/"], worker.Headers.GetValues("Service-Worker-Allowed"));
        Assert.False(other.Headers.Contains("Service-Worker-Allowed"));
        Assert.Contains("worker-src 'self'", worker.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_an_invitation_noted_twice_under_one_key_is_one_guest_and_a_namesake_is_said()
    {
        await using var world = await GuestWorld.CreateAsync();
        var address = $"{world.List}/Door";
        var page = await world.Planner.OpenAsync(address);
        var key = $"{Guid.NewGuid()}";

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var noted = await world.Planner.SubmitAsync(page, address + "?handler=WalkIn", "form[data-door-stranger]", ("name", "Đặng Thị Ghé Qua"), ("key", key));
            Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        }

        Assert.DoesNotContain("đã có người tên này", (await world.Planner.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        using var namesake = await world.Planner.SubmitAsync(page, address + "?handler=WalkIn", "form[data-door-stranger]", ("name", "Đặng Thị Ghé Qua"), ("key", $"{Guid.NewGuid()}"));
        Assert.Contains("đã có người tên này", (await world.Planner.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.Guests.CountAsync(guest => guest.PresentAt != null)));
    }

    private static async Task<string?> KeptForAsync(GuestWorld world, string address)
    {
        using var page = await world.Planner.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return page.Headers.TryGetValues("Kept-For", out var kept) ? kept.Single() : null;
    }
}
