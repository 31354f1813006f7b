using System.Globalization;
using Microsoft.Extensions.Options;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Entries that speak of the calendar itself: that it rests, moved or ends. A calendar that fell empty would look broken.</summary>
public sealed class FeedNotices(TimeProvider time, IOptions<CalendarOptions> options)
{
    /// <summary>So many days a closed address still says why.</summary>
    public const int DaysAround = FeedSubscription.DaysOfWarning;

    /// <summary>What the address of a subscription opens on this day.</summary>
    public FeedAccess AccessTo(FeedSubscription subscription, bool byOldToken)
    {
        var today = time.Today();
        if (subscription.State == FeedSubscriptionState.Revoked)
            return FeedAccess.Gone;
        if (byOldToken)
            return time.GetUtcNow() < subscription.RotatedAt?.AddDays(DaysAround) ? FeedAccess.Replaced : FeedAccess.Gone;
        if (subscription.HasExpiredOn(today))
            return subscription.HasExpiredOn(today.AddDays(-DaysAround)) ? FeedAccess.Gone : FeedAccess.Expired;
        return subscription.State == FeedSubscriptionState.Paused ? FeedAccess.Paused : FeedAccess.Days;
    }

    /// <summary>The one entry of a calendar that shows no days.</summary>
    public CalendarEntry Of(FeedSubscription subscription, FeedAccess access, FeedSelection selection)
    {
        var (key, at, title, more) = access switch
        {
            FeedAccess.Replaced => ("replaced", subscription.RotatedAt!.Value,
                "This calendar has a new address", "Its days are no longer shown here. Please subscribe with the new address, or ask the union for it, and remove this calendar."),
            FeedAccess.Expired => ("expired", Midnight(subscription.ExpiresOn!.Value.AddDays(1)),
                "This calendar has ended", "Please remove it, or ask the union to prolong it: its days then return by themselves."),
            _ => ("paused", subscription.StateChangedAt ?? subscription.CreatedAt,
                "This calendar is paused", "Its days return by themselves when the union resumes it. Please write to the union if you did not expect this."),
        };
        return Entry(selection, $"{key}-{subscription.Id}", at, time.DayOf(at), words => words[title], words => words[more]);
    }

    /// <summary>On its last day, told a month before.</summary>
    public IEnumerable<CalendarEntry> OfTheEnd(FeedSubscription subscription, FeedSelection selection)
    {
        if (subscription.ExpiresOn is not { } last || last.AddDays(-DaysAround) > time.Today())
            return [];

        return
        [
            Entry(selection, $"expires-{subscription.Id}", Midnight(last.AddDays(-DaysAround)), last,
                words => words["This calendar ends today"],
                words => words["From tomorrow it shows no days. Please ask the union to prolong it if you still use it."]),
        ];
    }

    /// <summary>Where nothing is to be shown yet: a file without an entry is no calendar (RFC 5545 §3.6), and looks broken.</summary>
    public CalendarEntry OfNothing(FeedSubscription subscription, FeedSelection selection) => Entry(
        selection, $"nothing-{subscription.Id}", subscription.CreatedAt, time.DayOf(subscription.CreatedAt),
        words => words["Nothing stands in this calendar yet"], words => words["What is added appears by itself; nothing has to be done."]);

    private CalendarEntry Entry(
        FeedSelection selection, string key, DateTimeOffset at, DateOnly day, Func<Words, string> title, Func<Words, string> more)
    {
        CalendarEntry In(Words words) => new()
        {
            // with its day: the next pause is another event
            Uid = string.Create(CultureInfo.InvariantCulture, $"{key}-{day:yyyyMMdd}@{options.Value.UidDomain}"),
            ChangedAt = at,
            When = new CalendarSpan.Days(day),
            Summary = title(words),
            Description = more(words),
        };
        return selection.Second is { } second ? In(selection.Words).And(In(second)) : In(selection.Words);
    }

    private DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, time.LocalTimeZone.GetUtcOffset(midnight));
    }
}
