namespace Registry.Web.Calendars;

/// <summary>A calendar that programs fetch again and again.</summary>
public sealed record CalendarFeed
{
    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Language of the titles, such as <c>vi</c>; <c>both</c> where each stands in two.</summary>
    public required string Language { get; init; }

    /// <summary>Put before the title of what is cancelled: programs that do not know the state still show it.</summary>
    public required string CancelledPrefix { get; init; }

    public CalendarColour Colour { get; init; } = CalendarColour.Firebrick;

    /// <summary>How often to look again; some programs follow it.</summary>
    public TimeSpan RefreshEvery { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Where the feed is, if that address may be known to all.</summary>
    public Uri? Source { get; init; }

    public required IReadOnlyList<CalendarEntry> Entries { get; init; }
}
