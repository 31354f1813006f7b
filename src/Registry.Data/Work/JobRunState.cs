namespace Registry.Data.Work;

/// <summary>How a run of a job stands.</summary>
public enum JobRunState
{
    Running,
    Succeeded,
    Failed,
}
