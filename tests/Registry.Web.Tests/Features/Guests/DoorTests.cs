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
}
