namespace Registry.Domain.Commemorations.Guests;

/// <content>The way of an invitation: sent, changed, taken back (RFC 5546).</content>
public sealed partial class Guest
{
    public const int NeverSent = -1;

    public GuestStanding Standing { get; private set; }

    /// <summary>The SEQUENCE of the last message; it only grows, whatever is edited (RFC 5545, section 3.8.7.4).</summary>
    public int Sequence { get; private set; } = NeverSent;

    /// <summary>The SEQUENCE since which the answer is asked for: what replies to an earlier one is about another day or hour.</summary>
    public int AskedSequence { get; private set; } = NeverSent;

    /// <summary>How far the commemoration had changed when the guest was last told.</summary>
    public int ToldSequence { get; private set; } = NeverSent;

    public DateOnly? ToldDate { get; private set; }

    public TimeOnly? ToldStartsAt { get; private set; }

    /// <summary>The address the last invitation went to: who answers must write from it.</summary>
    [Personal]
    public string? InvitedAs { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    public DateTimeOffset? ThankedAt { get; private set; }

    public bool IsInvited => Standing == GuestStanding.Invited;

    /// <summary>What the guest was told is no longer so.</summary>
    public bool KnowsOldFacts(int feedSequence) => IsInvited && ToldSequence < feedSequence;

    /// <param name="told">What the invitation says.</param>
    /// <param name="address">Null for an invitation on paper.</param>
    public void Invite(ToldFacts told, string? address, DateTimeOffset at)
    {
        if (IsInvited)
            throw new RuleException("Guest.InvitedAlready");

        Standing = GuestStanding.Invited;
        InvitedAt = at;
        Tell(told, address);
        AskAnew();
    }

    /// <summary>Tells what changed; another day or hour asks for the answer anew.</summary>
    public void Update(ToldFacts told, string? address)
    {
        if (!KnowsOldFacts(told.FeedSequence))
            throw new RuleException("Guest.KnowsAlready");

        var isAnotherTime = ToldDate != told.Date || ToldStartsAt != told.StartsAt;
        Tell(told, address);
        if (isAnotherTime)
            AskAnew();
    }

    /// <summary>Takes the invitation back, or tells that nothing is held; the message carries the next SEQUENCE.</summary>
    public void Withdraw(ToldFacts told, string? address)
    {
        if (!IsInvited)
            throw new RuleException("Guest.NotInvited");

        Standing = GuestStanding.Withdrawn;
        Tell(told, address);
    }

    /// <summary>Keeps a place in the queue for when somebody declines.</summary>
    public void Wait(bool waits)
    {
        if (IsInvited)
            throw new RuleException("Guest.InvitedAlready");

        Standing = waits ? GuestStanding.Waiting : GuestStanding.Listed;
    }

    /// <summary>Thanked once.</summary>
    public void Thank(DateTimeOffset at) => ThankedAt ??= at;

    private void Tell(ToldFacts told, string? address)
    {
        Sequence = Math.Max(told.FeedSequence, Sequence + 1);
        (ToldSequence, ToldDate, ToldStartsAt) = (told.FeedSequence, told.Date, told.StartsAt);
        InvitedAs = address?.ToLowerInvariant();
    }
}
