namespace Registry.Domain.Associations;

/// <summary>On which side of a limit things are in order.</summary>
public enum LimitBound
{
    AtLeast,
    MoreThan,
    AtMost,

    /// <summary>The day itself is too late.</summary>
    Before,
}
