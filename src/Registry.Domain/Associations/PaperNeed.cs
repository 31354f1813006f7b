namespace Registry.Domain.Associations;

/// <summary>Whether a congress of a kind needs a paper.</summary>
public enum PaperNeed
{
    Needed,

    /// <summary>Only where its matter is on the programme.</summary>
    IfAny,
    NotAsked,
}
