namespace Registry.Data.Work;

/// <summary>The work of one job for one day; unique, so that two nodes or a restart cannot do it twice.</summary>
public sealed class JobRun
{
    public const int JobLength = 100;
    public const int ErrorLength = 2000;

    public int Id { get; private set; }

    public required string Job { get; init; }

    public required DateOnly Day { get; init; }

    public JobRunState State { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>How many things it did.</summary>
    public int Count { get; set; }

    public string? Error { get; set; }

    /// <summary>Which process holds the run, and until when others leave it alone.</summary>
    public string? ClaimedBy { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }
}
