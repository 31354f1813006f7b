namespace Registry.Web.Features.Calendar;

/// <summary>What an address opens now.</summary>
public enum FeedAccess
{
    /// <summary>Its days.</summary>
    Days,

    /// <summary>A word that it is paused.</summary>
    Paused,

    /// <summary>A word that it has a new address.</summary>
    Replaced,

    /// <summary>A word that its time is over.</summary>
    Expired,

    /// <summary>Nothing any more.</summary>
    Gone,
}
