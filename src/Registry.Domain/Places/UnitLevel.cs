namespace Registry.Domain.Places;

/// <summary>The level of local government a unit belongs to.</summary>
public enum UnitLevel
{
    Province,

    /// <summary>Abolished on 1 July 2025; kept for the papers before.</summary>
    District,
    Commune,
}
