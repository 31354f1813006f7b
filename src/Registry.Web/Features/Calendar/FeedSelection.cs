using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>Which days a calendar shows, to whom it belongs and in which language it speaks.</summary>
/// <param name="Owner">The association at the root; what lies below it belongs to it.</param>
/// <param name="Words">The language, or the first of two.</param>
public sealed record FeedSelection(int Owner, Words Words)
{
    /// <summary>The second language, where titles stand in both.</summary>
    public Words? Second { get; init; }

    /// <summary>ISO codes; empty: all of the owner's.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Empty: all.</summary>
    public IReadOnlyList<AnniversaryKind> Kinds { get; init; } = [];

    /// <summary>Associations below the owner; empty: the owner with all of them.</summary>
    public IReadOnlyList<int> Associations { get; init; } = [];

    public bool WithAnniversaries { get; init; } = true;

    public bool WithCommemorations { get; init; }

    /// <summary>Whose calendar it is; 0: nobody's in particular.</summary>
    public int PartnerId { get; init; }

    public bool WithInvitations { get; init; }

    public RenewalScope Renewals { get; init; }

    /// <summary>Whose agreements are shown: the partner's, or with 0 everybody's.</summary>
    public int AgreementsOf => Renewals == RenewalScope.OfPartner ? PartnerId : 0;

    public bool WithDeadlines { get; init; }

    public bool WithTermEnds { get; init; }

    public int? YearsBack { get; init; }

    public int? YearsAhead { get; init; }

    /// <summary>IANA name; none: that of Việt Nam.</summary>
    public string? Zone { get; init; }

    /// <summary>Whoever came later never saw what had left before: it is not shown to them as cancelled.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Whose calendars these days are in: what leaves them is told to those who saw it.</summary>
    public IReadOnlyList<int> Roots => Associations.Count > 0 ? Associations : [Owner];

    /// <summary>Shows what is written down as it is shown, besides days and commemorations.</summary>
    public bool HasNotices => WithDeadlines || WithTermEnds || Renewals != RenewalScope.None;

    public string Language => Second is null ? Words.Language : "both";

    public static FeedSelection Public(int owner, Words words) => new(owner, words);

    /// <param name="language">As <see cref="FeedLanguages"/> knows them.</param>
    public static FeedSelection Of(FeedSubscription subscription, string language) =>
        Of(subscription.OwnerId, subscription.PartnerId, subscription.Contents with { Language = language }) with { Since = subscription.CreatedAt };

    public static FeedSelection Of(int owner, int partner, FeedContents contents) => new(owner, Words.Of(FeedLanguages.Parts(contents.Language).First))
    {
        PartnerId = partner,
        Second = FeedLanguages.Parts(contents.Language).Second is { } second ? Words.Of(second) : null,
        Countries = [.. contents.Countries],
        Kinds = [.. contents.KnownKinds()],
        Associations = [.. contents.Associations],
        WithAnniversaries = contents.Anniversaries,
        WithCommemorations = contents.Commemorations,
        WithInvitations = contents.Invitations,
        Renewals = contents.Renewals,
        WithDeadlines = contents.Deadlines,
        WithTermEnds = contents.TermEnds,
        YearsBack = contents.YearsBack,
        YearsAhead = contents.YearsAhead,
        Zone = contents.TimeZone,
    };
}

internal static class FeedContentsKinds
{
    /// <summary>The kinds that were chosen; one that a later program no longer knows is passed over.</summary>
    public static IEnumerable<AnniversaryKind> KnownKinds(this FeedContents contents) =>
        contents.Kinds.Select(kind => Enum.TryParse<AnniversaryKind>(kind, out var known) ? known : (AnniversaryKind?)null).OfType<AnniversaryKind>();
}
