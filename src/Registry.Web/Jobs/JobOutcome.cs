namespace Registry.Web.Jobs;

/// <summary>What came of asking for a day's work.</summary>
public enum JobOutcome
{
    Succeeded,
    Failed,

    /// <summary>Another process does it now, or it was done.</summary>
    Taken,
}
