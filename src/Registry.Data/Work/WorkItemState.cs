namespace Registry.Data.Work;

/// <summary>How a piece of long work stands.</summary>
public enum WorkItemState
{
    Waiting,
    Running,
    Done,
    Failed,

    /// <summary>Whoever asked wanted it no longer; nothing of it was kept.</summary>
    Stopped,
}
