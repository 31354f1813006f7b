using Microsoft.Extensions.Options;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Makes the calendars that programs fetch.</summary>
public sealed class FeedBuilder(SharedDays days, TimeProvider time, IOptions<CalendarOptions> options, IOptions<SiteOptions> site)
{
    public EntryComposer Composer(Words words) => new(words, options.Value.UidDomain, site.Value.Address);

    /// <summary>The days of a selection, each occurrence an entry of its own.</summary>
    public async Task<byte[]> BuildAsync(FeedSelection selection, string name, string description, Uri? source, CancellationToken cancellation)
    {
        var composer = Composer(selection.Words);
        var occurrences = await days.OccurrencesAsync(selection, cancellation);
        var commemorations = await days.CommemorationsAsync(selection, cancellation);
        return CalendarWriter.WriteFeed(Feed(selection.Words, name, description) with
        {
            Source = source,
            Entries = [.. occurrences.Select(composer.Of), .. commemorations.Select(composer.Of)],
        });
    }

    /// <summary>A calendar that rests: nothing of its days, but a word on why, so that it does not look broken.</summary>
    public byte[] BuildPaused(FeedSubscription subscription, Words words, string name)
    {
        var since = subscription.StateChangedAt ?? subscription.CreatedAt;
        var notice = new CalendarEntry
        {
            Uid = FormattableString.Invariant($"paused-{subscription.Id}@{options.Value.UidDomain}"),
            ChangedAt = since,
            When = new CalendarSpan.Days(time.DayOf(since)),
            Summary = words["This calendar is paused"],
            Description = words["Its days return by themselves when the union resumes it. Please write to the union if you did not expect this."],
        };
        return CalendarWriter.WriteFeed(Feed(words, name, words["This calendar is paused"]) with { Entries = [notice] });
    }

    private CalendarFeed Feed(Words words, string name, string description) => new()
    {
        Name = name,
        Description = description,
        Language = words.Language,
        CancelledPrefix = EntryComposer.CancelledPrefix(words),
        RefreshEvery = TimeSpan.FromHours(options.Value.RefreshHours),
        Entries = [],
    };
}
