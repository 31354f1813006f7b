using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Hands out calendars: from memory while nothing changed.</summary>
public sealed class FeedDesk(RegistryDbContext db, FeedCache cache, FeedBuilder builder, SharedDays days, TimeProvider time, IOptions<SiteOptions> site)
{
    /// <summary>The calendar of public days.</summary>
    public async Task<FeedFile> PublicAsync(Words words, CancellationToken cancellation)
    {
        var stamp = await StampAsync(cancellation);
        return await cache.GetAsync($"public {words.Language}", stamp, async () =>
        {
            var union = await days.PublicUnionAsync(cancellation);
            return await builder.BuildAsync(
                FeedSelection.Public(union?.Id ?? 0, words),
                Name(union, words),
                Description(union, words),
                site.Value.Address is { } address ? new Uri(address, $"feeds/public.ics?lang={words.Language}") : null,
                cancellation);
        });
    }

    /// <summary>The subscription that this token opens; none when nobody was given it.</summary>
    public async Task<FeedSubscription?> FindAsync(string token, CancellationToken cancellation)
    {
        if (!FeedToken.TryHash(token, out var hash))
            return null;

        var found = await db.FeedSubscriptions.AsNoTracking().Include(subscription => subscription.Owner)
            .SingleOrDefaultAsync(subscription => subscription.TokenHash == hash, cancellation);
        return found is not null && FeedToken.AreEqual(hash, found.TokenHash) ? found : null;
    }

    public async Task<FeedFile> OfAsync(FeedSubscription subscription, Words words, CancellationToken cancellation)
    {
        var name = Name(subscription.Owner, words);
        var stamp = $"{await StampAsync(cancellation)}|{subscription.Version}";
        return await cache.GetAsync($"{subscription.Id} {words.Language}", stamp, () => subscription.State == FeedSubscriptionState.Paused
            ? Task.FromResult(builder.BuildPaused(subscription, words, name))
            : builder.BuildAsync(FeedSelection.Of(subscription, words), name, Description(subscription.Owner, words), source: null, cancellation));
    }

    // with the day, since what was cancelled is shown for a number of days only, and the window moves at New Year
    private async Task<string> StampAsync(CancellationToken cancellation) =>
        $"{time.Today():O}|{await db.FeedStampAsync(cancellation)}";

    private static string Name(Association? owner, Words words) =>
        owner is null ? words["Friendship calendar"] : $"{words["Friendship calendar"]} – {words.Choose(owner.Name, owner.NameEn)}";

    private static string Description(Association? owner, Words words)
    {
        string[] lines = [words["Days of remembrance, not invitations."], owner?.Email is { } address ? words["Write to us: {0}", address] : ""];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
