namespace Registry.Web.Features.Partners;

/// <summary>How a relation stands today, worked out from what binds us and what was done.</summary>
public enum PartnerState
{
    /// <summary>Something was done together within two years.</summary>
    Living,

    /// <summary>Bound by a relation or an agreement, but nothing was done for two years.</summary>
    Quiet,

    /// <summary>No relation and no agreement stands, and nothing was done for two years.</summary>
    Loose,
}
