using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Programmes.Reading;

/// <summary>When something is to be done: as written, and as understood where it could be read.</summary>
public sealed record ReadTime(string Written, TimeExpression? Expression, TextSpan Span, Confidence Confidence = Confidence.Sure, ReadingNote? Why = null);
