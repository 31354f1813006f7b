namespace Registry.Domain.Commemorations.Guests;

/// <summary>What a message to a guest is.</summary>
public enum MessageKind
{
    Invitation,
    Update,
    Cancellation,
    Reminder,
    Thanks,
}
