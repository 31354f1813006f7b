using Microsoft.EntityFrameworkCore;
using Registry.Domain.Subscriptions;
using Registry.EndToEnd.Tests.Support;
using Registry.Web.Security;

namespace Registry.EndToEnd.Tests.Axe;

/// <summary>Puts a calendar of the demonstration into each of the states that its partner may find it in.</summary>
internal static class PartnerStates
{
    /// <summary>Each gives the secret under which the partner finds it.</summary>
    public static IReadOnlyList<Func<BrowserWalk, Task<string>>> All { get; } =
    [
        walk => GiveAsync(walk, (_, _) => { }),
        walk => GiveAsync(walk, (one, _) => one.Show(new() { Language = "vi+lo", Invitations = true, ExpiresOn = new(2027, 4, 1), AlarmDaysBefore = 3 })),
        walk => GiveAsync(walk, (one, _) => one.Show(new() { Language = "ko", Countries = ["KR"], Kinds = ["Partnership"], Anniversaries = false, Commemorations = true })),
        walk => GiveAsync(walk, (one, at) => one.Pause(at)),
        walk => GiveAsync(walk, (one, at) => one.Rotate(FeedToken.Create().Hash, at)),
        walk => GiveAsync(walk, (one, _) => one.Show(new() { ExpiresOn = new(2027, 3, 1) })),
    ];

    private static async Task<string> GiveAsync(BrowserWalk walk, Action<FeedSubscription, DateTimeOffset> change)
    {
        var (token, hash) = FeedToken.Create();
        await walk.App.InDatabaseAsync(async db =>
        {
            var subscription = await db.FeedSubscriptions.OrderBy(one => one.Id).FirstAsync();
            var now = walk.App.Clock.GetUtcNow();
            subscription.Resume(now);
            subscription.Show(new());
            subscription.Rotate(hash, now);
            change(subscription, now);
            await db.SaveChangesAsync();
        });
        return token;
    }
}
