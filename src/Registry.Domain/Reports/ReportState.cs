namespace Registry.Domain.Reports;

/// <summary>How far a unit has come with the report it owes.</summary>
public enum ReportState
{
    /// <summary>Nothing was written yet.</summary>
    Owed,

    /// <summary>A draft is kept.</summary>
    Begun,

    Sent,

    /// <summary>Back with the unit, with the reason.</summary>
    Returned,

    Accepted,
}
