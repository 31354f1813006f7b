namespace Registry.Domain.Members.Import;

/// <summary>A person's name as it will stand in the registry, and the title that stood before it.</summary>
public sealed record ReadName(string Name, string? Title);
