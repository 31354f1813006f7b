namespace Registry.Domain.Greetings;

/// <summary>Where a round of greetings stands.</summary>
public enum RoundStatus
{
    Draft,
    Submitted,
    Approved,
}
