namespace Registry.Domain.Commemorations;

/// <summary>Where a letter stands.</summary>
public enum LetterStatus
{
    Draft,
    Approved,
    Sent,
}
