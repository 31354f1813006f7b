namespace Registry.Domain.Commemorations.Guests;

/// <summary>An answer by mail that could not be counted by itself; a person decides.</summary>
public sealed class StrangeAnswer : IVersioned
{
    public const int AddressLength = 254;
    public const int TextLength = 300;

    private StrangeAnswer()
    {
    }

    public StrangeAnswer(StrangeReason reason, string key, DateTimeOffset receivedAt)
    {
        (Reason, Key, ReceivedAt) = (reason, key, receivedAt);
    }

    public int Id { get; private set; }

    /// <summary>The commemoration it is about, where that is known.</summary>
    public int? CommemorationId { get; private set; }

    public Commemoration? Commemoration { get; private set; }

    /// <summary>The guest it may be from; once decided, the guest it was counted for.</summary>
    public int? GuestId { get; private set; }

    public StrangeReason Reason { get; private set; }

    /// <summary>The address it was written from.</summary>
    [Personal]
    public string? Sender { get; init; }

    /// <summary>Whom it says it is from.</summary>
    [Personal]
    public string? Attendee { get; init; }

    [Personal]
    public string? Subject { get; init; }

    public AnswerKind Answer { get; init; }

    public int? Sequence { get; init; }

    public DateTimeOffset? SaidAt { get; init; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public string Key { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public long Version { get; private set; }

    /// <summary>Belongs to the list of this commemoration, as its identifier or a person says.</summary>
    /// <param name="guestId">Who of the list it may be from.</param>
    public StrangeAnswer Belong(int commemorationId, int? guestId = null)
    {
        if (DecidedAt is not null)
            throw new RuleException("StrangeAnswer.DecidedAlready");

        (CommemorationId, GuestId) = (commemorationId, guestId);
        return this;
    }

    /// <param name="guestId">Whose answer it was counted as; null: nobody's.</param>
    public void Decide(int? guestId, string byName, DateTimeOffset at)
    {
        if (DecidedAt is not null)
            throw new RuleException("StrangeAnswer.DecidedAlready");

        (GuestId, DecidedBy, DecidedAt) = (guestId, byName, at);
    }
}
