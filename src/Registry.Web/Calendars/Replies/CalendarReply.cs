using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Calendars.Replies;

/// <summary>What a calendar program sent in answer to an invitation (RFC 5546, section 3.2.3), as far as it matters here.</summary>
public sealed record CalendarReply(string Method, string Uid, IReadOnlyList<ReplyingGuest> Guests)
{
    public int? Sequence { get; init; }

    /// <summary>When the guest answered, by their program's clock (DTSTAMP).</summary>
    public DateTimeOffset? SaidAt { get; init; }

    public string? Comment { get; init; }
}

/// <param name="Answer">None for anything but yes, perhaps and no.</param>
/// <param name="SentBy">Who answers on the guest's behalf, if the message says so.</param>
public sealed record ReplyingGuest(string Address, string? Name, AnswerKind Answer, string? SentBy);
