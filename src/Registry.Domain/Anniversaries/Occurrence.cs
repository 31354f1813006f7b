using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>An anniversary in one year: computed, never stored.</summary>
/// <param name="Year">The year it is counted for, and its identity beside the anniversary. A lunar day late in its year may fall in January or February of the next.</param>
/// <param name="Ordinal">Which time it returns; none when the day is not counted.</param>
/// <param name="CelebratedOn">The day on which its owner holds the celebration this year, where announced.</param>
public sealed record Occurrence(Anniversary Anniversary, int Year, DateOnly Date, int? Ordinal, DateOnly? CelebratedOn)
{
    public Milestone Milestone => Milestones.Of(ClassedNumber);

    /// <summary>By the decree on founding and tradition days, where fives count for nothing.</summary>
    public TwoWayMilestone TwoWayMilestone => Milestones.TwoWay(ClassedNumber);

    public int Quarter => Quarters.Of(Date);

    public DayOfWeek Weekday => Date.DayOfWeek;

    public bool IsVerified => Anniversary.IsVerified;

    private int? ClassedNumber => Anniversary.Counting == AnniversaryCounting.ByYearNumber ? Year : Ordinal;
}
