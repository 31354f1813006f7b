namespace Registry.Data.Work;

/// <summary>How a message in the outbox stands.</summary>
public enum OutboxState
{
    Waiting,

    /// <summary>Handed to the mail server now; if the process dies here, this one may arrive twice.</summary>
    Sending,
    Sent,

    /// <summary>Given up after the last attempt; a person can send it again.</summary>
    Failed,
}
