namespace Registry.Domain.Associations;

/// <summary>Something about an association that somebody should look at; the code is the key of its sentence.</summary>
/// <param name="IsGrave">The law speaks of consequences, or it is late.</param>
/// <param name="Page">Where it is put right, below the association's address.</param>
public sealed record AssociationWarning(string Code, bool IsGrave, string Page, params IReadOnlyList<object> Arguments);
