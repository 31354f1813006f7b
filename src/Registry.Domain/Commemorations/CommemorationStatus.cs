namespace Registry.Domain.Commemorations;

/// <summary>Where a commemoration stands.</summary>
public enum CommemorationStatus
{
    Proposed,
    Approved,
    Preparing,
    Held,
    Reported,
    Cancelled,
}
