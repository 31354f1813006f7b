namespace Registry.Domain.Associations.Board;

/// <summary>What the law says of the bodies.</summary>
public static class BoardBodies
{
    /// <summary>Elected for a term, and its changes are reported (Nghị định 126/2024, articles 22 and 24.10).</summary>
    public static bool IsElected(this BoardBody body) => body is BoardBody.Standing or BoardBody.Executive or BoardBody.Inspection;
}
