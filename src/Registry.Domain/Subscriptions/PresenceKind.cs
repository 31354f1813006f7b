namespace Registry.Domain.Subscriptions;

/// <summary>What stands in a calendar.</summary>
public enum PresenceKind
{
    Day,
    Commemoration,
    Deadline,
    TermEnd,
}
