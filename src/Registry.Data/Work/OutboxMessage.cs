namespace Registry.Data.Work;

/// <summary>A mail that leaves with the act that caused it: written in the same transaction, delivered by a job.</summary>
public sealed class OutboxMessage
{
    public const int AddressLength = 254;
    public const int NameLength = 200;
    public const int SubjectLength = 300;
    public const int KeyLength = 200;
    public const int LeaveLength = 500;
    public const int MethodLength = 20;

    public int Id { get; private set; }

    /// <summary>What makes this message the only one of its kind; unique where given.</summary>
    public string? Key { get; init; }

    public required string To { get; init; }

    public string? ToName { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public string? Html { get; init; }

    /// <summary>An iCalendar object that goes along as a third way of reading the letter (RFC 6047).</summary>
    public string? Calendar { get; init; }

    /// <summary>Its METHOD, which the envelope names too.</summary>
    public string? CalendarMethod { get; init; }

    /// <summary>Where answers go, when not to the sender.</summary>
    public string? ReplyTo { get; init; }

    public required string Language { get; init; }

    /// <summary>The Message-ID of RFC 5322, fixed when written: a receiver can recognise a repeat.</summary>
    public required string MessageId { get; init; }

    /// <summary>Where its reader ends such letters with one click (RFC 8058); none for a letter to one person about one thing.</summary>
    public string? LeaveAddress { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public ICollection<OutboxAttachment> Attachments { get; init; } = [];

    public OutboxState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }

    /// <summary>It was in the server's hands when the process or the connection died, and was sent once more: it may arrive twice.</summary>
    public bool MayBeDouble { get; set; }

    public string? ClaimedBy { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }
}
