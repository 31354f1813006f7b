using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>Which days a calendar shows, to whom it belongs and in which language it speaks.</summary>
/// <param name="Owner">The association at the root; what lies below it belongs to it.</param>
/// <param name="Countries">ISO codes; empty: all of the owner's.</param>
/// <param name="Kinds">Empty: all.</param>
public sealed record FeedSelection(
    int Owner, Words Words, IReadOnlyList<string> Countries, IReadOnlyList<AnniversaryKind> Kinds, bool WithCommemorations)
{
    public static FeedSelection Public(int owner, Words words) => new(owner, words, [], [], WithCommemorations: false);

    public static FeedSelection Of(FeedSubscription subscription, Words words) => new(
        subscription.OwnerId,
        words,
        Split(subscription.Countries),
        [.. Split(subscription.Kinds).Select(kind => Enum.TryParse<AnniversaryKind>(kind, out var known) ? known : (AnniversaryKind?)null).OfType<AnniversaryKind>()],
        subscription.IncludesCommemorations);

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
