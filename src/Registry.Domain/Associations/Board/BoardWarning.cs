namespace Registry.Domain.Associations.Board;

/// <summary>Something about a board that somebody should look at; the code is the key of its sentence.</summary>
/// <param name="Page">Where it is put right, below the association's address.</param>
public sealed record BoardWarning(string Code, string Page, params IReadOnlyList<object> Arguments)
{
    /// <summary>Papers cannot be signed, or what is entered cannot be.</summary>
    public bool IsGrave => Code is BoardWarnings.ChairVacant or BoardWarnings.ChairNeverElected or BoardWarnings.HolderDeceased or BoardWarnings.HolderLeft;
}
