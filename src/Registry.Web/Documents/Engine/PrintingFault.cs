namespace Registry.Web.Documents.Engine;

/// <summary>Why a paper could not be made into a PDF.</summary>
public enum PrintingFault
{
    /// <summary>No browser engine is on this machine, or not where the setting says.</summary>
    NoEngine,

    /// <summary>There is one, but it does not start.</summary>
    NotStarted,

    /// <summary>It took too long and was stopped; the next paper gets a new one.</summary>
    TimedOut,

    /// <summary>Too many papers are waiting.</summary>
    Busy,

    /// <summary>It died, or answered with an error.</summary>
    Failed,
}
