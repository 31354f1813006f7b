using Registry.Data.Work;

namespace Registry.Web.Mail;

/// <summary>How a letter stands after an attempt: sent, to be tried again later and later, or given up.</summary>
internal sealed record AfterHandover(OutboxState State, DateTimeOffset NextAttemptAt, DateTimeOffset? SentAt, string? Error, bool MayBeDouble)
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    /// <param name="letter">As it was claimed: its attempts do not count this one yet.</param>
    public static AfterHandover Of(OutboxMessage letter, Handover handover, int maximumAttempts, DateTimeOffset now)
    {
        var attempts = letter.Attempts + 1;
        var broken = handover.Outcome == HandoverOutcome.BrokenOff;
        var error = handover.Said.Length <= JobRun.ErrorLength ? handover.Said : handover.Said[..JobRun.ErrorLength];
        if (handover.Outcome == HandoverOutcome.Accepted)
            return new(OutboxState.Sent, now, now, null, false);
        // what may have arrived is sent once more, not again and again
        if (handover.Outcome == HandoverOutcome.Refused || attempts >= maximumAttempts || (broken && letter.MayBeDouble))
            return new(OutboxState.Failed, now, null, error, broken);

        return new(OutboxState.Waiting, now + Delays[Math.Min(attempts, Delays.Length) - 1], null, error, broken);
    }
}
