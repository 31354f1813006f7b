using Registry.Domain.Members.Import.Mapping;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>A field that the list has otherwise than the registry.</summary>
/// <param name="Before">What the registry has, as text that people read; a class, branch or category by its key.</param>
/// <param name="After">What it would have.</param>
public sealed record FieldDifference(ImportField Field, string? Before, string? After);
