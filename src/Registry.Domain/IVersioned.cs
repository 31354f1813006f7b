namespace Registry.Domain;

/// <summary>A record that two people may change at once: the second to save is told.</summary>
public interface IVersioned
{
    /// <summary>Raised by one with each save; the concurrency token of both databases.</summary>
    long Version { get; }
}
