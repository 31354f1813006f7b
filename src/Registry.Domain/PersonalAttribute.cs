namespace Registry.Domain;

/// <summary>Marks what only those may see who may see personal data; the journal tells that it changed, never its values.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
