namespace Registry.Data.Seeding;

/// <summary>A reference row that changed while a person had edited or verified ours; offered, never forced.</summary>
public sealed class ReferenceUpdate
{
    public int Id { get; private set; }

    /// <summary>The reference file, such as <c>national_days</c>.</summary>
    public required string File { get; init; }

    /// <summary>The natural key of the row.</summary>
    public required string Key { get; init; }

    /// <summary>The new row, as JSON.</summary>
    public required string Proposed { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedBy { get; set; }

    public bool Accepted { get; set; }
}
