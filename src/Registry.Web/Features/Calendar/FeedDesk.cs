using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Hands out calendars: from memory while nothing changed.</summary>
public sealed class FeedDesk(
    RegistryDbContext db, FeedMemory memory, FeedCache cache, FeedBuilder builder, FeedNotices notices, SharedDays days, Presences presences, InnerNotices inner, TimeProvider time,
    IOptions<SiteOptions> site)
{
    /// <summary>The calendar of public days.</summary>
    public Task<FeedFile> PublicAsync(Words words, CancellationToken cancellation) =>
        PublicAsync("public", words, CalendarWriter.WriteFeed, cancellation);

    /// <summary>The same days in another form; <paramref name="name"/> keeps the forms apart.</summary>
    public async Task<FeedFile> PublicAsync(string name, Words words, Func<CalendarFeed, byte[]> write, CancellationToken cancellation)
    {
        var stamp = await StampAsync(cancellation);
        return await cache.GetAsync($"{name} {words.Language}", stamp, async () =>
        {
            var union = await days.PublicUnionAsync(cancellation);
            var selection = FeedSelection.Public(union?.Id ?? 0, words);
            await presences.FollowAsync(selection.Roots, cancellation);
            var source = site.Value.Address is { } address ? new Uri(address, $"feeds/public.ics?lang={words.Language}") : null;
            return write(await builder.ComposeAsync(selection, FeedHead.Of(union) with { Source = source }, cancellation));
        });
    }

    /// <summary>The subscription that this token opens, and what it opens of it; none when nobody was given it.</summary>
    public async Task<FoundFeed?> FindAsync(string token, CancellationToken cancellation)
    {
        if (!FeedToken.TryHash(token, out var hash))
            return null;

        var found = await memory.AskAsync(Convert.ToHexString(hash), () => db.FeedSubscriptions.AsNoTracking().Include(subscription => subscription.Owner)
            .SingleOrDefaultAsync(subscription => subscription.TokenHash == hash || subscription.OldTokenHash == hash, cancellation));
        if (found is null)
            return null;

        if (FeedToken.AreEqual(hash, found.TokenHash))
            return new(found, notices.AccessTo(found, byOldToken: false));
        return FeedToken.AreEqual(hash, found.OldTokenHash) ? new(found, notices.AccessTo(found, byOldToken: true)) : null;
    }

    /// <param name="language"><c>vi</c>, <c>en</c> or <c>both</c>.</param>
    public async Task<FeedFile> OfAsync(FoundFeed feed, string language, CancellationToken cancellation)
    {
        var (subscription, access) = feed;
        var selection = FeedSelection.Of(subscription, language);
        var head = FeedHead.Of(subscription.Owner);
        var stamp = $"{await StampAsync(cancellation)}|{subscription.Version}|{access}|{await InnerStampAsync(selection, cancellation)}";
        return await cache.GetAsync($"{subscription.Id} {language}{(access == FeedAccess.Replaced ? " replaced" : "")}", stamp, async () =>
        {
            if (access != FeedAccess.Days)
                return CalendarWriter.WriteFeed(builder.ComposeNotice(subscription, access, selection, head));

            await presences.FollowAsync(selection.Roots, cancellation);
            return CalendarWriter.WriteFeed(await builder.ComposeAsync(subscription, selection, head, cancellation));
        });
    }

    // with the day, since what was cancelled is shown for a number of days only, and the window moves at New Year
    private async Task<string> StampAsync(CancellationToken cancellation) =>
        $"{time.Today():O}|{await memory.AskAsync("stamp", async () => (string?)await db.FeedStampAsync(cancellation))}";

    private async Task<string> InnerStampAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.WithDeadlines && !selection.WithTermEnds)
            return "";

        await inner.FollowAsync(selection, await days.BelowAsync(selection, cancellation), cancellation);
        var notices = await days.NoticesAsync(selection, cancellation);
        return string.Join(' ', notices.Select(one => $"{one.Id}:{one.Sequence}:{one.ChangedAt.Ticks}"));
    }
}

/// <summary>A subscription and what the address that was used opens of it.</summary>
public sealed record FoundFeed(FeedSubscription Subscription, FeedAccess Access);
