namespace Registry.Domain.Programmes.Reading;

/// <summary>A sentence to the person who checks the reading: its code, and what stands in it.</summary>
public sealed record ReadingNote(string Code, params IReadOnlyList<object> Arguments);
