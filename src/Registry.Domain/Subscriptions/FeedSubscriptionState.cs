namespace Registry.Domain.Subscriptions;

/// <summary>Whether a calendar address answers.</summary>
public enum FeedSubscriptionState
{
    Active,
    Paused,
    Revoked,
}
