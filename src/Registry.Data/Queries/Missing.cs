namespace Registry.Data.Queries;

/// <summary>Something missing or stale in an association; the code is the key of its sentence.</summary>
/// <param name="Address">The page that puts it right, from the root of the site.</param>
public sealed record Missing(int AssociationId, string Code, bool IsGrave, string Address, params IReadOnlyList<object> Arguments);
