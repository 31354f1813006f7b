namespace Registry.Domain.Associations;

/// <summary>Where an association stands in its life.</summary>
public enum AssociationStatus
{
    /// <summary>Being canvassed (đang vận động thành lập).</summary>
    Canvassing,
    Active,
    Suspended,
    Dissolved,
}
