namespace Registry.Domain.Anniversaries;

/// <summary>The class of an ordinal by Decree 111/2018/NĐ-CP, which knows only round years and all others.</summary>
public enum TwoWayMilestone
{
    /// <summary>Năm tròn: a ceremony is allowed.</summary>
    Round,

    /// <summary>Năm khác, those ending in 5 among them: no ceremony.</summary>
    Other,

    Uncounted,
}
