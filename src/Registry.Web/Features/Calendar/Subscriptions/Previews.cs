using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>Makes a partner's calendar by the same steps as its address does, to be looked at before anything is given away.</summary>
public sealed class Previews(FeedBuilder builder, InnerNotices inner, TimeProvider time)
{
    /// <param name="subscription">As it is, or as it would become; it need not be kept. Its owner is known.</param>
    public async Task<Preview> OfAsync(FeedSubscription subscription, CancellationToken cancellation)
    {
        var selection = FeedSelection.Of(subscription, subscription.Language);
        await inner.FollowAsync(selection, cancellation);
        var feed = await builder.ComposeAsync(subscription, selection, FeedHead.Of(subscription.Owner), cancellation);
        if (selection.Second is not { } second)
            return Preview.Of(subscription, feed, selection.Words, time.Today(), entry => [Title(entry, selection.Words)]);

        var (first, other) = (await AloneAsync(subscription, selection, selection.Words, cancellation), await AloneAsync(subscription, selection, second, cancellation));
        return Preview.Of(subscription, feed, selection.Words, time.Today(), entry => Both(Title(first[entry.Uid], selection.Words), Title(other[entry.Uid], second)));
    }

    /// <summary>The same entries in one of the two languages, by their identity: so each title can say in which it is.</summary>
    private async Task<Dictionary<string, CalendarEntry>> AloneAsync(FeedSubscription subscription, FeedSelection selection, Words words, CancellationToken cancellation)
    {
        var feed = await builder.ComposeAsync(subscription, selection with { Words = words, Second = null }, FeedHead.Of(subscription.Owner), cancellation);
        return feed.Entries.ToDictionary(entry => entry.Uid);
    }

    private static Preview.Part Title(CalendarEntry entry, Words words) => new(entry.Summary, entry.TitleLanguage ?? words.Language);

    private static IReadOnlyList<Preview.Part> Both(Preview.Part first, Preview.Part second) => first.Text == second.Text ? [first] : [first, second];
}
