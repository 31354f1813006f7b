namespace Registry.Domain.Commemorations.Guests;

/// <summary>An answer on its way in.</summary>
/// <param name="SaidAt">When the guest said it: of a calendar's reply its DTSTAMP.</param>
/// <param name="Key">What makes it the only one of its kind: read twice, it is kept once.</param>
public sealed record GivenAnswer(AnswerKind Kind, int ComingWith, AnswerManner Manner, DateTimeOffset SaidAt, DateTimeOffset ReceivedAt, string Key)
{
    /// <summary>The SEQUENCE a calendar's reply is about.</summary>
    public int? Sequence { get; init; }

    /// <summary>Who wrote it down, where the guest did not do it alone.</summary>
    public string? ByName { get; init; }

    public string? Note { get; init; }
}
