using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Two records of one partner become one: its calendars go on, also where both had one for the same purpose.</summary>
public sealed class MergedPartnerTests
{
    [Theory]
    [InlineData("Lịch khác")]
    [InlineData("Lịch cho Tổng lãnh sự")]
    public async Task The_calendars_of_both_go_on_at_their_addresses(string purpose)
    {
        await using var world = await FeedWorld.CreateAsync();
        var twice = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng lãnh sự quán CHDCND Lào", "Lao Consulate General", "LA");
        await world.App.AddAsync(twice);
        var (token, hash) = FeedToken.Create();
        await world.App.AddAsync(new FeedSubscription(world.Union, twice.Id, purpose, "en", hash, world.Now));
        var (first, second) = (await world.FetchAsync(world.Address), await world.FetchAsync($"/feeds/{token}.ics"));

        await using (var scope = world.App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
            await scope.ServiceProvider.GetRequiredService<PartnerMerging>().MergeAsync(
                (await db.Partners.FindAsync(world.Consulate.Id))!, (await db.Partners.FindAsync(twice.Id))!, CancellationToken.None);
        }

        Assert.Equal(first, await world.FetchAsync(world.Address));
        Assert.Equal(second, await world.FetchAsync($"/feeds/{token}.ics"));
    }
}
