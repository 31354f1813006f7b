namespace Registry.Domain.Programmes.Reading;

/// <summary>Something read, with its place in the original, how sure it is, and why it is not quite sure.</summary>
public sealed record Found<T>(T Value, TextSpan Span, Confidence Confidence = Confidence.Sure, ReadingNote? Why = null);
