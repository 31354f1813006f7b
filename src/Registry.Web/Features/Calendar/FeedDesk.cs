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
    RegistryDbContext db, FeedMemory memory, FeedCache cache, FeedBuilder builder, FeedNotices notices, SharedDays days, FollowedRoots followed, InnerNotices inner, PartnerInvitations invitations, TimeProvider time,
    IOptions<SiteOptions> site)
{
    /// <summary>The public days in one form; <paramref name="name"/> keeps the forms apart.</summary>
    public async Task<ServedFeed> PublicAsync(string name, Words words, Func<CalendarFeed, byte[]> write, CancellationToken cancellation)
    {
        var look = await LookAsync(cancellation);
        var union = await memory.AskAsync("public union", () => days.PublicUnionAsync(cancellation));
        var selection = FeedSelection.Public(union?.Value.Id ?? 0, words);
        var file = await cache.GetAsync($"{name} {words.Language}", look.Value, StampAsync, MakeAsync, cancellation);
        return new(file, Math.Min(look.At, union?.At ?? look.At));

        async Task<string> StampAsync()
        {
            await followed.FollowAsync(selection.Roots, look.Value, cancellation);
            return $"{union?.Value.Id} {union?.Value.Version} {await days.StampAsync(selection, cancellation)}";
        }

        async Task<MadeFeed> MakeAsync()
        {
            await followed.FollowAsync(selection.Roots, look.Value, cancellation);
            var source = site.Value.Address is { } address ? new Uri(address, $"feeds/public.ics?lang={words.Language}") : null;
            var bytes = write(await builder.ComposeAsync(selection, FeedHead.Of(union?.Value) with { Source = source }, cancellation));
            return new(bytes, $"{union?.Value.Id} {union?.Value.Version} {days.StampOfRead(selection)}");
        }
    }

    /// <summary>The subscription that this token opens, and what it opens of it; none when nobody was given it.</summary>
    public async Task<FoundFeed?> FindAsync(string token, CancellationToken cancellation)
    {
        if (!FeedToken.TryHash(token, out var hash))
            return null;

        var found = await memory.AskAsync(Convert.ToHexString(hash), () => db.FeedSubscriptions.AsNoTracking().Include(subscription => subscription.Owner)
            .SingleOrDefaultAsync(subscription => subscription.TokenHash == hash || subscription.OldTokenHash == hash, cancellation));
        if (found is not var (subscription, at))
            return null;

        if (FeedToken.AreEqual(hash, subscription.TokenHash))
            return new(subscription, notices.AccessTo(subscription, byOldToken: false), at);
        return FeedToken.AreEqual(hash, subscription.OldTokenHash) ? new(subscription, notices.AccessTo(subscription, byOldToken: true), at) : null;
    }

    /// <param name="language">As <see cref="FeedLanguages"/> knows them.</param>
    public async Task<ServedFeed> OfAsync(FoundFeed feed, string language, CancellationToken cancellation)
    {
        var (subscription, access, at) = feed;
        var selection = FeedSelection.Of(subscription, language);
        var head = FeedHead.Of(subscription.Owner);
        var all = await LookAsync(cancellation);
        var own = $"{subscription.Version}|{subscription.Owner!.Version}|{access}|{notices.OfTheEnd(subscription, selection).Any()}|{await InnerStampAsync(selection, cancellation)}";
        var name = $"{subscription.Id} {language}{(access == FeedAccess.Replaced ? " replaced" : "")}";
        return new(await cache.GetAsync(name, $"{all.Value}|{own}", StampAsync, MakeAsync, cancellation), Math.Min(at, all.At));

        async Task<string> StampAsync()
        {
            if (access != FeedAccess.Days)
                return own;

            await followed.FollowAsync(selection.Roots, all.Value, cancellation);
            return $"{own}|{await days.StampAsync(selection, cancellation)}";
        }

        async Task<MadeFeed> MakeAsync()
        {
            if (access != FeedAccess.Days)
                return new(CalendarWriter.WriteFeed(builder.ComposeNotice(subscription, access, selection, head)), own);

            await followed.FollowAsync(selection.Roots, all.Value, cancellation);
            var bytes = CalendarWriter.WriteFeed(await builder.ComposeAsync(subscription, selection, head, cancellation));
            return new(bytes, $"{own}|{days.StampOfRead(selection)}");
        }
    }

    // with the day, since what was cancelled is shown for a number of days only, and the window moves at New Year
    private async Task<FeedMemory.Answer<string>> LookAsync(CancellationToken cancellation)
    {
        var (stamp, at) = (await memory.AskAsync("stamp", async () => (string?)await db.FeedStampAsync(cancellation)))!.Value;
        return new($"{time.Today():O}|{stamp}", at);
    }

    private async Task<string> InnerStampAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.HasNotices && !selection.WithInvitations)
            return "";

        await inner.FollowAsync(selection, cancellation);
        var notices = await days.NoticesAsync(selection, cancellation);
        var told = await invitations.StandingAsync(selection, await days.BelowAsync(selection, cancellation), cancellation);
        return string.Join(' ', notices.Concat(told.Values.OrderBy(one => one.Id)).Select(one => $"{one.Id}:{one.Sequence}:{one.ChangedAt.Ticks}"));
    }
}

/// <summary>A subscription and what the address that was used opens of it.</summary>
/// <param name="At">When the database said so.</param>
public sealed record FoundFeed(FeedSubscription Subscription, FeedAccess Access, long At);

/// <summary>A calendar as it is sent, and when the database was asked whether it is right.</summary>
public sealed record ServedFeed(FeedFile File, long At);
