namespace Registry.Data.Acts;

/// <summary>What an act did to one record.</summary>
public sealed class ActChange
{
    public const int EntityLength = 60;

    public int Id { get; private set; }

    public required int ActId { get; init; }

    /// <summary>Name of the entity, such as <c>Membership</c>.</summary>
    public required string Entity { get; init; }

    public required int RecordId { get; init; }

    /// <summary>The properties as they were, as JSON; null for a record that the act made.</summary>
    public string? Before { get; init; }

    /// <summary>The version the act left; another one tells that somebody changed the record since. Null for a record without versions.</summary>
    public long? VersionAfter { get; init; }
}
