namespace Registry.Domain.Programmes.Reading;

/// <summary>Something that looks wrong in the original; it is said, never put right silently.</summary>
public sealed record Defect(string Code, TextSpan Span, params IReadOnlyList<object> Arguments);
