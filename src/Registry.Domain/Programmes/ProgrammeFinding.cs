namespace Registry.Domain.Programmes;

/// <summary>Something to look at before a programme is submitted; the registry advises and does not block.</summary>
/// <param name="ActivityId">Null: it concerns the whole.</param>
/// <param name="Code">The key of its sentence.</param>
/// <param name="IsGrave">Wrong as it stands, not only worth a look.</param>
public sealed record ProgrammeFinding(int? ActivityId, string Code, bool IsGrave, params IReadOnlyList<object> Arguments);
