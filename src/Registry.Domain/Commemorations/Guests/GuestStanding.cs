namespace Registry.Domain.Commemorations.Guests;

/// <summary>How a guest stands on the list.</summary>
public enum GuestStanding
{
    /// <summary>On the list, not yet invited.</summary>
    Listed,

    /// <summary>Invited when a place becomes free.</summary>
    Waiting,

    Invited,

    /// <summary>The invitation was taken back.</summary>
    Withdrawn,
}
