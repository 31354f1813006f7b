using Microsoft.Extensions.Options;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>Makes the calendars that programs fetch.</summary>
public sealed class FeedBuilder(SharedDays days, FeedNotices notices, IOptions<CalendarOptions> options, IOptions<SiteOptions> site)
{
    private const int MorningHour = 9;

    public EntryComposer Composer(Words words, string? zone = null) => new(words, options.Value.UidDomain, site.Value.Address, zone);

    /// <summary>The days of a selection, each occurrence an entry of its own.</summary>
    public async Task<CalendarFeed> ComposeAsync(FeedSelection selection, FeedHead head, CancellationToken cancellation) => head.In(selection, options.Value) with
    {
        Entries = await EntriesAsync(selection, cancellation),
    };

    /// <summary>What a partner's program gets: the days, the alarms that were asked for, and a word before the calendar ends.</summary>
    public async Task<CalendarFeed> ComposeAsync(FeedSubscription subscription, FeedSelection selection, FeedHead head, CancellationToken cancellation)
    {
        var feed = await ComposeAsync(selection, head with { Colour = CalendarColour.Of(subscription.Colour) }, cancellation);
        var entries = subscription.AlarmDaysBefore is { } before ? feed.Entries.Select(entry => entry with { Alarm = Ringing(entry.When, before) }) : feed.Entries;
        CalendarEntry[] all = [.. entries, .. notices.OfTheEnd(subscription, selection)];
        return feed with { Entries = all.Length > 0 ? all : [notices.OfNothing(subscription, selection)] };
    }

    /// <summary>A calendar without days that says why.</summary>
    public CalendarFeed ComposeNotice(FeedSubscription subscription, FeedAccess access, FeedSelection selection, FeedHead head)
    {
        var notice = notices.Of(subscription, access, selection);
        return (head with { Description = new(_ => notice.Summary) }).In(selection, options.Value) with { Entries = [notice] };
    }

    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var occurrences = await days.OccurrencesAsync(selection, cancellation);
        var commemorations = await days.CommemorationsAsync(selection, cancellation);
        var inner = await days.NoticesAsync(selection, cancellation);
        var first = Composer(selection.Words, selection.Zone);
        var second = selection.Second is { } words ? Composer(words, selection.Zone) : null;
        return
        [
            .. occurrences.Select(one => Say(composer => composer.Of(one.Occurrence, one.Left))),
            .. commemorations.Select(one => Say(one.By)),
            .. inner.Select(one => Say(composer => composer.Of(one))),
        ];

        CalendarEntry Say(Func<EntryComposer, CalendarEntry> compose) => second is null ? compose(first) : compose(first).And(compose(second));
    }

    // whole days ring at nine in the morning, not at midnight
    private static TimeSpan Ringing(CalendarSpan when, int daysBefore) =>
        TimeSpan.FromDays(daysBefore) - (when is CalendarSpan.Days ? TimeSpan.FromHours(MorningHour) : TimeSpan.Zero);
}
