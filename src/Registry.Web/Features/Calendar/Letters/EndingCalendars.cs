using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>Tells a partner by letter, a month before, that its calendar has a last day; once for each such day.</summary>
public sealed class EndingCalendars(RegistryDbContext db, Outbox outbox, TimeProvider time, IOptions<SiteOptions> site)
{
    private const string Notice = "expires";

    public async Task<int> TellAsync(DateOnly day, CancellationToken cancellation)
    {
        var until = day.AddDays(FeedSubscription.DaysOfWarning);
        var ending = await db.FeedSubscriptions.AsNoTracking().Include(one => one.Partner).Include(one => one.Owner)
            .Where(one => one.State == FeedSubscriptionState.Active && one.ExpiresOn >= day && one.ExpiresOn <= until && one.Partner!.Email != null)
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var told = 0;
        foreach (var one in ending.Where(one => Outbox.CanReach(one.Partner!.Email)))
            told += await TellAsync(one, cancellation) ? 1 : 0;
        return told;
    }

    private async Task<bool> TellAsync(FeedSubscription subscription, CancellationToken cancellation)
    {
        var last = subscription.ExpiresOn!.Value;
        if (await db.FeedNotices.AnyAsync(notice => notice.SubscriptionId == subscription.Id && notice.Uid == Notice && notice.Sequence == last.DayNumber, cancellation))
            return false;

        outbox.Add(Letter(subscription, last));
        db.FeedNotices.Add(new(subscription.Id, Notice, last.DayNumber, time.GetUtcNow()));
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

    private MailMessageDraft Letter(FeedSubscription subscription, DateOnly last)
    {
        var words = Words.Of(subscription.LetterLanguage);
        var partner = subscription.Partner!.Name(words.IsVietnamese);
        var owner = words.Choose(subscription.Owner!.Name, subscription.Owner.NameEn);
        return new(
            subscription.Partner.Email!, partner, words.Language, words["Your calendar ends on {0}", CalendarDates.Day(last, words)],
            [
                words["Dear {0},", partner],
                words["the calendar that {0} gave you shows its days for the last time on {1}.", owner, CalendarDates.Day(last, words)],
                words["If you use it, please ask the union to prolong it: the address stays, and nothing has to be done in your calendar program."]
                    + (subscription.Owner.Email is { } email ? " " + words["Write to us: {0}", email] : ""),
            ],
            site.Value.Address is { } address ? new(words["Subscribe to the friendship calendar"], new Uri(address, $"subscribe?lang={words.Language}")) : null)
        {
            Why = words["You get this letter because your office subscribed to our calendar."],
        };
    }
}
