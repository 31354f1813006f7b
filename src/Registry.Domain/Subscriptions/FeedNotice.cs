namespace Registry.Domain.Subscriptions;

/// <summary>That a partner was told by letter of a change which its calendar program had not fetched in time; each change once.</summary>
public sealed class FeedNotice
{
    public const int UidLength = 200;

    private FeedNotice()
    {
    }

    public FeedNotice(int subscriptionId, string uid, int sequence, DateTimeOffset at) =>
        (SubscriptionId, Uid, Sequence, SentAt) = (subscriptionId, uid, sequence, at);

    public int Id { get; private set; }

    public int SubscriptionId { get; private set; }

    /// <summary>Of the entry that changed.</summary>
    public string Uid { get; private set; } = "";

    /// <summary>Which of its changes.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset SentAt { get; private set; }
}
