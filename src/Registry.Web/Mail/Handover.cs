namespace Registry.Web.Mail;

/// <summary>What became of one attempt to hand a letter to the mail server.</summary>
/// <param name="Said">What the server or the network said; empty when accepted.</param>
internal sealed record Handover(HandoverOutcome Outcome, string Said = "")
{
    public static readonly Handover Accepted = new(HandoverOutcome.Accepted);

    /// <summary>The server will never take mail for this address, as it says: that counts against the address.</summary>
    public bool CountsAgainstAddress { get; init; }

    /// <summary>The server itself is the trouble: other letters would fare no better now.</summary>
    public bool IsServerTrouble => Outcome is HandoverOutcome.Unreachable or HandoverOutcome.BrokenOff;
}

/// <summary>How an attempt to hand over a letter ended.</summary>
internal enum HandoverOutcome
{
    Accepted,

    /// <summary>This recipient will never be accepted.</summary>
    Refused,

    /// <summary>Refused for now; worth another attempt.</summary>
    NotNow,

    /// <summary>No conversation came about: nothing was handed over.</summary>
    Unreachable,

    /// <summary>The conversation hung or was dropped: the letter may have been accepted all the same.</summary>
    BrokenOff,
}
