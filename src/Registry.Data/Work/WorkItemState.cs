namespace Registry.Data.Work;

/// <summary>How a piece of long work stands.</summary>
public enum WorkItemState
{
    Waiting,
    Running,
    Done,
    Failed,
}
