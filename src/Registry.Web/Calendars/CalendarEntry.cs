namespace Registry.Web.Calendars;

/// <summary>One thing in a calendar, on its own date.</summary>
public sealed record CalendarEntry
{
    /// <summary>Never changes and is never used again: the same in the feed, the download and the e-mail.</summary>
    public required string Uid { get; init; }

    /// <summary>Raised by one when the date, the place or the state changes.</summary>
    public int Sequence { get; init; }

    /// <summary>When the record last changed; never the time of writing, so that equal data gives equal bytes.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    public required CalendarSpan When { get; init; }

    public required string Summary { get; init; }

    /// <summary>The language of the title where it is not the calendar's.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>Plain text; lines are kept.</summary>
    public string Description { get; init; } = "";

    public string Location { get; init; } = "";

    public Uri? Url { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>It is a round or a fifth year; told on paper, not in files.</summary>
    public bool IsRound { get; init; }

    /// <summary>Kept in the feed for a while, so that it does not just vanish from somebody's calendar.</summary>
    public bool Cancelled { get; init; }

    /// <summary>How long before the start to ring; only for those who asked for it.</summary>
    public TimeSpan? Alarm { get; init; }
}
