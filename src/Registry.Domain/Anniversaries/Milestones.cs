namespace Registry.Domain.Anniversaries;

/// <summary>Classes of ordinals by the two decrees that know such classes.</summary>
public static class Milestones
{
    public static Milestone Of(int? ordinal) => (ordinal % 10) switch
    {
        null => Milestone.Uncounted,
        0 => Milestone.Round,
        5 => Milestone.Five,
        _ => Milestone.Other,
    };

    public static TwoWayMilestone TwoWay(int? ordinal) => (ordinal % 10) switch
    {
        null => TwoWayMilestone.Uncounted,
        0 => TwoWayMilestone.Round,
        _ => TwoWayMilestone.Other,
    };

    /// <summary>The mark that offices write: T, L5 or K; nothing when the day is not counted.</summary>
    public static string Mark(this Milestone milestone) => milestone switch
    {
        Milestone.Round => "T",
        Milestone.Five => "L5",
        Milestone.Other => "K",
        _ => "",
    };
}
