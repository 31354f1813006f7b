using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What only colleagues see in their calendar.</summary>
public sealed class InnerLayerTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync() => world = await FeedWorld.CreateAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Colleagues_see_when_terms_end_and_what_is_due_and_others_do_not()
    {
        var ceremony = await world.CeremonyAsync();
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.AddTask("Gửi giấy mời", new(2027, 8, 20), null, (day, offset) => day.AddDays(offset)));
        await world.ChangeAsync<Association>(world.Union.Id, union => union.Hold(1, CongressKind.Founding, 2023, 2028, null));
        Assert.DoesNotContain(await world.LinesAsync(world.Address), line => line.StartsWith("UID:t", StringComparison.Ordinal));

        await ShowAsync(new() { Deadlines = true, TermEnds = true, Language = "vi" });

        var lines = await world.LinesAsync(world.Address);
        Assert.Contains("SUMMARY;LANGUAGE=vi:Gửi giấy mời – Mít tinh Việt Nam – Lào", lines);
        Assert.Contains("SUMMARY;LANGUAGE=vi:Hết nhiệm kỳ của Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20281231", lines);
    }

    [Fact]
    public async Task A_deadline_that_moves_raises_its_sequence_and_one_that_is_called_off_is_cancelled()
    {
        var ceremony = await world.CeremonyAsync();
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.AddTask("Gửi giấy mời", new(2027, 8, 20), null, (day, offset) => day.AddDays(offset)));
        await ShowAsync(new() { Deadlines = true, Anniversaries = false });
        await world.FetchAsync(world.Address);

        await world.App.InDatabaseAsync(async db =>
        {
            db.PreparationTasks.Single().Change("Gửi giấy mời", new(2027, 8, 25), null, new(2027, 9, 5), (day, offset) => day.AddDays(offset));
            await db.SaveChangesAsync();
        });
        var moved = await world.LinesAsync(world.Address);
        await world.ChangeAsync<Commemoration>(ceremony.Id, one => one.Cancel("Bão", world.Now, "1", "Hồng Vân"));

        Assert.Contains("SEQUENCE:1", moved);
        Assert.Contains("DTSTART;VALUE=DATE:20270825", moved);
        Assert.Contains("STATUS:CANCELLED", await world.LinesAsync(world.Address));
    }

    private Task ShowAsync(FeedContents contents) => world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(contents));
}
