namespace Registry.Domain.Places;

/// <summary>A unit that is no more, and the one that has its agreements and relations now.</summary>
/// <param name="Was">As it was called on its last day.</param>
/// <param name="Now">As the heir is called; null where nobody wrote it down.</param>
public sealed record UnitHeir(string Was, string? Now);
