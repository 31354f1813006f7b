using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Support;
using Xunit.Abstractions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Other people's programs read what the registry really gives out: the demonstration, and calendars after any history.</summary>
public sealed class FeedReadersTests(ITestOutputHelper output) : IDisposable
{
    private readonly ReadingRound round = new(output);

    public void Dispose() => round.Dispose();

    [ReaderFact]
    public async Task All_readers_agree_on_the_calendars_of_the_demonstration()
    {
        await using var app = new RegistryApp { Settings = { ["Reference:Load"] = "true", ["Demo:Enabled"] = "true", ["Demo:Password"] = "mua-thu-2027-vui" } };
        List<string> addresses = ["/feeds/public.ics?lang=vi", "/feeds/public.ics?lang=en"];
        await app.InDatabaseAsync(async db =>
        {
            foreach (var subscription in await db.FeedSubscriptions.Where(one => one.State == FeedSubscriptionState.Active).ToListAsync())
            {
                var (token, hash) = FeedToken.Create();
                subscription.Rotate(hash, app.Clock.GetUtcNow());
                addresses.AddRange(((string[])["", "?lang=vi%2Blo", "?lang=ko"]).Select(language => $"/feeds/{token}.ics{language}"));
            }

            // one that shows all there is
            var all = await db.FeedSubscriptions.FirstAsync(one => one.State == FeedSubscriptionState.Active);
            all.Show(new()
            {
                Language = "both",
                Commemorations = true,
                Invitations = true,
                Renewals = RenewalScope.All,
                Deadlines = true,
                TermEnds = true,
                YearsBack = 10,
                YearsAhead = 10,
                AlarmDaysBefore = 3,
                TimeZone = "Europe/Paris",
            });
            await db.SaveChangesAsync();
        });
        foreach (var address in addresses)
            round.AllAgreeOn(await FetchAsync(app, address));
    }

    [ReaderFact]
    public async Task All_readers_agree_after_any_history_of_moves_cancellations_and_new_names()
    {
        foreach (var history in Gen.Choose(0, FeedHistoryTests.Edits.Length - 1).ArrayOf(24).Sample(3, 3))
        {
            await using var world = await FeedWorld.CreateAsync();
            await world.CeremonyAsync(new TimeOnly(8, 30));
            await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = "both", Commemorations = true, AlarmDaysBefore = 1 }));
            var texts = RandomEntries.AnyText.Sample(history.Length, history.Length).ToList();
            for (var at = 0; at < history.Length; at++)
            {
                world.App.Clock.Advance(TimeSpan.FromHours(1));
                await FeedHistoryTests.Edits[history[at]](world, at);
                await WriteAsync(world, texts[at], at);
                var calendar = await world.FetchAsync(world.Address);
                if (at % 4 == 3)
                    round.AllAgreeOn(calendar);
            }
        }
    }

    /// <summary>Past the forms, which refuse much of it: whatever stands in an old database is written so that it is read.</summary>
    private static Task WriteAsync(FeedWorld world, string text, int at) => world.App.InDatabaseAsync(async db =>
    {
        await db.Anniversaries.Where(day => day.Id != world.Laos.Id).ExecuteUpdateAsync(set => set
            .SetProperty(day => day.NameVi, text).SetProperty(day => day.NameEn, text).SetProperty(day => day.Version, day => day.Version + 1));
        await db.Commemorations.ExecuteUpdateAsync(set => set
            .SetProperty(one => one.TitleVi, text).SetProperty(one => one.Place, at % 2 == 0 ? text : null).SetProperty(one => one.Version, one => one.Version + 1));
    });

    private static async Task<byte[]> FetchAsync(RegistryApp app, string address)
    {
        var bytes = await app.Anonymous().Http.GetByteArrayAsync(address);
        Assert.Empty(CalendarLint.Faults(bytes));
        return bytes;
    }
}
