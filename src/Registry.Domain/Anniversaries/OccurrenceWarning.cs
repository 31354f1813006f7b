namespace Registry.Domain.Anniversaries;

/// <summary>Something to look at before a day is planned or printed; the code is the key of its message.</summary>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record OccurrenceWarning(string Code, params IReadOnlyList<object> Arguments);
