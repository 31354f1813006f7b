namespace Registry.Data.Work;

/// <summary>Long work that somebody asked for; it shows its progress and can be left.</summary>
public sealed class WorkItem
{
    public const int KindLength = 60;
    public const int TitleLength = 200;
    public const int AddressLength = 300;

    public int Id { get; private set; }

    public required string Kind { get; init; }

    /// <summary>What to do, as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>What it is, in the words of whoever asked.</summary>
    public required string Title { get; init; }

    /// <summary>The language of whoever asked, <c>vi</c> or <c>en</c>: the work speaks it too.</summary>
    public required string Language { get; init; }

    public required string AskedById { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public WorkItemState State { get; set; }

    /// <summary>Percent, 0 to 100.</summary>
    public int Progress { get; set; }

    public int Attempts { get; set; }

    /// <summary>What came of it, or why nothing did, in the asker's language.</summary>
    public string? Result { get; set; }

    /// <summary>Where what came of it can be seen: a path of this registry.</summary>
    public string? ResultAddress { get; set; }

    /// <summary>Whoever asked wants it no longer.</summary>
    public bool IsStopAsked { get; set; }

    public string? ClaimedBy { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
