namespace Registry.Domain.Associations;

/// <summary>The area an association works in; the law counts its members by it.</summary>
public enum AreaLevel
{
    National,
    Province,

    /// <summary>Abolished on 1 July 2025; associations of that level wait for their conversion.</summary>
    District,
    Commune,
}
