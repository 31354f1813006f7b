using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Domain.Subscriptions;

/// <summary>A calendar given to one partner under an address of its own; only the hash of its token is kept.</summary>
public sealed class FeedSubscription : IVersioned
{
    public const int PurposeLength = 200;
    public const int SelectionLength = 2000;
    public const int ClientLength = 200;

    private FeedSubscription()
    {
    }

    public FeedSubscription(Association owner, int partnerId, string purpose, string language, byte[] tokenHash, DateTimeOffset at)
    {
        Owner = owner;
        OwnerId = owner.Id;
        PartnerId = partnerId;
        Purpose = PlainText.Line(purpose, PurposeLength, nameof(Purpose));
        Language = language == "vi" ? "vi" : "en";
        TokenHash = tokenHash;
        CreatedAt = at;
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public string Purpose { get; private set; } = "";

    public string Language { get; private set; } = "en";

    /// <summary>ISO codes separated by commas; empty: all of the union's countries.</summary>
    public string Countries { get; private set; } = "";

    /// <summary>Kinds of anniversaries separated by commas; empty: all.</summary>
    public string Kinds { get; private set; } = "";

    public bool IncludesCommemorations { get; private set; }

    /// <summary>SHA-256 of the token.</summary>
    public byte[] TokenHash { get; private set; } = [];

    public FeedSubscriptionState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? StateChangedAt { get; private set; }

    public DateTimeOffset? LastFetchedAt { get; private set; }

    /// <summary>The calendar program as it names itself.</summary>
    public string? LastClient { get; private set; }

    public long Version { get; private set; }

    public void Select(IEnumerable<string> countries, IEnumerable<string> kinds, bool includesCommemorations, string language)
    {
        Countries = string.Join(',', countries.Order(StringComparer.Ordinal));
        Kinds = string.Join(',', kinds.Order(StringComparer.Ordinal));
        IncludesCommemorations = includesCommemorations;
        Language = language == "vi" ? "vi" : "en";
    }

    public void Rotate(byte[] tokenHash)
    {
        RefuseWhenRevoked();
        TokenHash = tokenHash;
    }

    public void Pause(DateTimeOffset at) => Enter(FeedSubscriptionState.Paused, at);

    public void Resume(DateTimeOffset at) => Enter(FeedSubscriptionState.Active, at);

    public void Revoke(DateTimeOffset at) => Enter(FeedSubscriptionState.Revoked, at);

    private void Enter(FeedSubscriptionState state, DateTimeOffset at)
    {
        RefuseWhenRevoked();
        State = state;
        StateChangedAt = at;
    }

    private void RefuseWhenRevoked()
    {
        if (State == FeedSubscriptionState.Revoked)
            throw new RuleException("FeedSubscription.Revoked");
    }
}
