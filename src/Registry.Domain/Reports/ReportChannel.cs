namespace Registry.Domain.Reports;

/// <summary>How a unit's report came in.</summary>
public enum ReportChannel
{
    /// <summary>Written here by the unit.</summary>
    Registry,

    Paper,

    Email,

    /// <summary>Told by telephone or at a meeting.</summary>
    Spoken,
}
