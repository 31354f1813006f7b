namespace Registry.Domain.Subscriptions;

/// <summary>What stands in a calendar.</summary>
public enum PresenceKind
{
    Day,
    Commemoration,
    Deadline,
    TermEnd,

    /// <summary>The last day of an agreement.</summary>
    AgreementEnd,

    /// <summary>The day by which an agreement's renewal or its refusal has to be told.</summary>
    AgreementNotice,

    /// <summary>A commemoration to which a partner is invited.</summary>
    Invitation,
}
