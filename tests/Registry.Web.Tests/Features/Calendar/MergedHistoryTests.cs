using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Duplicates;
using Registry.Domain.Agreements;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Layers are switched on and off, a partner becomes another one and itself again, and there are edits in between.</summary>
public sealed class MergedHistoryTests
{
    /// <summary>So many of the edits, the first ones, change what the calendar is to show.</summary>
    private const int OfLayers = 3;

    private static readonly Func<FeedWorld, int, Task>[] Edits =
    [
        (world, _) => MergeOrPartAsync(world),
        (world, at) => ShowAsync(world, one => one with { Invitations = at % 2 == 0, Commemorations = at % 3 != 0 }),
        (world, at) => ShowAsync(world, one => one with { Renewals = (RenewalScope)(at % 3), Deadlines = at % 2 == 0, Anniversaries = at % 4 != 0 }),
        (world, _) => OnGuestAsync(world, isFirst: true),
        (world, _) => OnGuestAsync(world, isFirst: false),
        (world, at) => world.App.InDatabaseAsync(async db =>
        {
            var item = new AgendaItem((await db.Commemorations.SingleAsync()).Id);
            item.Set(new(8, at % 60), null, $"Mục {at}", null, null, null);
            db.Add(item);
            await db.SaveChangesAsync();
        }),
        (world, at) => world.App.InDatabaseAsync(async db =>
        {
            (await db.Agreements.SingleAsync()).Last(null, new(2028, 1 + (at % 3), 1), at % 2 == 0, 6);
            await db.SaveChangesAsync();
        }),
        (world, at) => world.App.InDatabaseAsync(async db =>
        {
            (await db.Commemorations.Include(one => one.Tasks).SingleAsync()).MoveTo(new(2027, 9, 10 + (at % 5)), (day, _) => day, world.Now);
            await db.SaveChangesAsync();
        }),
    ];

    [Fact]
    public void No_number_of_changes_falls_over_any_sequence_of_these()
    {
        var histories = Gen.Choose(0, Edits.Length - 1).ArrayOf(25);

        Prop.ForAll(histories.ToArbitrary(), history => HoldsAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    [Theory]
    [InlineData(3, 0, 3, 3, 3, 0)] // invited and not, three times while merged, then taken back
    [InlineData(4, 0, 4, 4, 0, 0, 4, 0)] // the other partner's guest
    [InlineData(2, 0, 6, 6, 6, 0, 6)] // an agreement's last day
    [InlineData(3, 0, 5, 5, 7, 0, 0, 5, 0)] // what is told to the invited
    public async Task What_was_told_while_two_partners_were_one_is_not_forgotten_when_that_is_taken_back(params int[] history) => await HoldsAsync(history);

    private static async Task<bool> HoldsAsync(int[] history)
    {
        await using var world = await FeedWorld.CreateAsync();
        var ceremony = await world.CeremonyAsync(new TimeOnly(8, 30));
        var twice = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng lãnh sự quán CHDCND Lào", "Lao Consulate General", "LA");
        await world.App.AddAsync(twice);
        foreach (var partner in new[] { world.Consulate, twice })
        {
            var contact = new Contact(partner.Id, "Bounmy Vongsa");
            await world.App.AddAsync(contact);
            await world.App.AddAsync(Guest.Of(ceremony.Id, contact));
        }

        var agreement = new Agreement(world.Union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, "Bản ghi nhớ");
        agreement.Describe(AgreementKind.Memorandum, AgreementLevel.Organisation, null, ["vi", "lo"], null, saysNotBinding: true);
        agreement.Recall(new(2023, 4, 1), null, new(2028, 4, 1));
        await world.App.AddAsync(agreement);
        await ShowAsync(world, one => one with { Invitations = true, Renewals = RenewalScope.All });
        return await FeedHistory.HoldsAsync(world, history, Edits, OfLayers);
    }

    /// <summary>The consulate goes into the other record; or, where it went, comes back with whatever was changed since.</summary>
    private static async Task MergeOrPartAsync(FeedWorld world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        if (await db.Acts.AsTracking().SingleOrDefaultAsync(act => act.UndoneAt == null) is { } merger)
        {
            await scope.ServiceProvider.GetRequiredService<Undoing>().UndoAsync(merger, withLater: true, world.Now, "Hồng Vân", default);
            return;
        }

        var stays = await db.Partners.AsTracking().SingleAsync(one => one.Id != world.Consulate.Id);
        await scope.ServiceProvider.GetRequiredService<PartnerMerging>().MergeAsync(stays, await db.Partners.AsTracking().SingleAsync(one => one.Id == world.Consulate.Id), default);
    }

    private static Task ShowAsync(FeedWorld world, Func<FeedContents, FeedContents> change) =>
        world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(change(one.Contents)));

    private static Task OnGuestAsync(FeedWorld world, bool isFirst) => world.App.InDatabaseAsync(async db =>
    {
        var guests = await db.Guests.OrderBy(one => one.Id).ToListAsync();
        var guest = isFirst ? guests[0] : guests[^1];
        var told = ToldFacts.Of(await db.Commemorations.SingleAsync());
        if (guest.IsInvited)
            guest.Withdraw(told, null);
        else
            guest.Invite(told, null, world.Now);
        await db.SaveChangesAsync();
    });
}
