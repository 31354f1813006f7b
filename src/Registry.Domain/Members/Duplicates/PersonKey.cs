namespace Registry.Domain.Members.Duplicates;

/// <summary>Records that share a key are compared with each other, and only these: never all with all.</summary>
public readonly record struct PersonKey(PersonKeyKind Kind, string Value);
