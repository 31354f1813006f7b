using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Writes to partners whose program has not fetched a change of a day that is near.</summary>
public sealed class MissedChanges(
    RegistryDbContext db, FeedBuilder builder, Outbox outbox, TimeProvider time, IOptions<CalendarOptions> options, IOptions<SiteOptions> site)
{
    /// <summary>What changed later may still be fetched.</summary>
    private DateTimeOffset Patience => time.GetUtcNow().AddHours(-2 * options.Value.RefreshHours);

    /// <summary>The work of one day; how many partners were written to.</summary>
    public async Task<int> TellAsync(DateOnly day, CancellationToken cancellation)
    {
        // whoever fetched since has missed nothing: most calendars need not be looked into
        var patience = Patience;
        var running = await db.FeedSubscriptions.AsNoTracking().Include(one => one.Partner).Include(one => one.Owner)
            .Where(one => one.State == FeedSubscriptionState.Active && one.LastFetchedAt < patience && (one.ExpiresOn == null || one.ExpiresOn >= day) && one.Partner!.Email != null)
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var told = 0;
        foreach (var subscription in running.Where(one => Outbox.CanReach(one.Partner!.Email)))
            told += await TellAsync(subscription, day, cancellation) ? 1 : 0;

        return told;
    }

    /// <summary>What is new, changed or cancelled among the next so many days, and what the program has had time to fetch and has not.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> OfAsync(FeedSubscription subscription, DateOnly day, CancellationToken cancellation)
    {
        var until = day.AddDays(options.Value.DaysOfMissedChanges);
        var patience = Patience;
        var entries = await builder.EntriesAsync(FeedSelection.Of(subscription, subscription.Language), cancellation);
        return
        [
            .. entries.Where(entry => entry.ChangedAt > subscription.LastFetchedAt && entry.ChangedAt < patience)
                .Where(entry => entry.When.FirstDay >= day && entry.When.FirstDay <= until).OrderBy(entry => entry.When.FirstDay),
        ];
    }

    private async Task<bool> TellAsync(FeedSubscription subscription, DateOnly day, CancellationToken cancellation)
    {
        var missed = await OfAsync(subscription, day, cancellation);
        if (missed.Count == 0)
            return false;

        var told = (await db.FeedNotices.Where(notice => notice.SubscriptionId == subscription.Id)
            .Select(notice => new { notice.Uid, notice.Sequence }).ToListAsync(cancellation)).Select(notice => (notice.Uid, notice.Sequence)).ToHashSet();
        var news = missed.Where(entry => !told.Contains((entry.Uid, entry.Sequence))).ToList();
        if (news.Count == 0)
            return false;

        outbox.Add(Letter(subscription, news));
        db.FeedNotices.AddRange(news.Select(entry => new FeedNotice(subscription.Id, entry.Uid, entry.Sequence, time.GetUtcNow())));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear(); // another process wrote it a moment ago
            return false;
        }
    }

    private MailMessageDraft Letter(FeedSubscription subscription, IReadOnlyList<CalendarEntry> news)
    {
        var words = Words.Of(subscription.LetterLanguage);
        var partner = subscription.Partner!.Name(words.IsVietnamese);
        var owner = words.Choose(subscription.Owner!.Name, subscription.Owner.NameEn);
        var fetched = time.DayOf(subscription.LastFetchedAt!.Value);
        return new(
            subscription.Partner.Email!, partner, words.Language,
            words["Changes that your calendar has not shown yet"],
            [
                words["Dear {0},", partner],
                words["{0} has changed the entries below. Your calendar program last looked on {1}, so it does not know of them.", owner, CalendarDates.Day(fetched, words)],
            ],
            site.Value.Address is { } address ? new(words["What to do when nothing appears"], new Uri(address, $"subscribe?lang={words.Language}#nothing")) : null)
        {
            Items = [.. news.Select(entry => new MailItem(Line(entry, words)))],
            Why = words["You get this letter because your office subscribed to our calendar."],
        };
    }

    private static string Line(CalendarEntry entry, Words words) =>
        $"{CalendarDates.Day(entry.When.FirstDay, words)}: {(entry.Cancelled ? EntryComposer.CancelledPrefix(words) : "")}{entry.Summary}"
        + (entry.Location.Length > 0 ? $", {entry.Location}" : "");
}
