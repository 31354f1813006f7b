namespace Registry.Data.Auditing;

/// <summary>Who changed what, and when; only ever added to.</summary>
public sealed class AuditEntry
{
    public int Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Empty where the registry acted by itself.</summary>
    public required string ById { get; init; }

    public required string ByName { get; init; }

    /// <summary>Name of the entity, such as <c>Commemoration</c>.</summary>
    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    /// <summary><c>Added</c>, <c>Modified</c> or <c>Deleted</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Old and new values by property, as JSON.</summary>
    public required string Changes { get; init; }
}
