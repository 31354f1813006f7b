namespace Registry.Domain.Commemorations.Guests;

/// <summary>Why an answer by mail was not counted by itself.</summary>
public enum StrangeReason
{
    /// <summary>The message says nothing in a calendar's language.</summary>
    NoCalendar,

    /// <summary>It asks for something else than to be counted: another time, a delegation, an invitation of its own.</summary>
    NotAReply,

    /// <summary>The identifier is of nothing we sent.</summary>
    UnknownUid,

    /// <summary>Nobody was invited under this address.</summary>
    UnknownAttendee,

    /// <summary>It was written from another address than the invitation went to (RFC 6047, section 3).</summary>
    SenderDiffers,

    /// <summary>Two guests share the address.</summary>
    Ambiguous,

    /// <summary>It answers a message we have not sent yet.</summary>
    SequenceAhead,

    TooLarge,
    TooManyAttendees,
    Unreadable,
}
