namespace Registry.Data.Work;

/// <summary>Long work that somebody asked for; it shows its progress and can be left.</summary>
public sealed class WorkItem
{
    public const int KindLength = 60;

    public int Id { get; private set; }

    public required string Kind { get; init; }

    /// <summary>What to do, as JSON.</summary>
    public required string Payload { get; init; }

    public required string AskedById { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public WorkItemState State { get; set; }

    /// <summary>Percent, 0 to 100.</summary>
    public int Progress { get; set; }

    public int Attempts { get; set; }

    public string? Result { get; set; }

    public string? ClaimedBy { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
