namespace Registry.Web.Mail;

/// <summary>What this process last saw of the mail server.</summary>
internal sealed class MailPulse
{
    private volatile Sign last = new(null, null);

    /// <summary>Since the start or the last success: when the server was first found in trouble.</summary>
    public DateTimeOffset? TroubleSince => last.TroubleSince;

    public DateTimeOffset? LastAcceptedAt => last.LastAcceptedAt;

    public void Note(Handover handover, DateTimeOffset at) => last = handover.IsServerTrouble
        ? last with { TroubleSince = last.TroubleSince ?? at }
        : new(null, handover.Outcome == HandoverOutcome.Accepted ? at : last.LastAcceptedAt);

    private sealed record Sign(DateTimeOffset? TroubleSince, DateTimeOffset? LastAcceptedAt);
}
