using System.ComponentModel.DataAnnotations;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Time;

/// <summary>The <c>Days</c> section: habits in keeping days on which offices differ.</summary>
public sealed class DaysOptions
{
    public const string Section = "Days";

    /// <summary>Where 29 February is kept in a common year: LastOfFebruary or FirstOfMarch.</summary>
    public LeapDayChoice LeapDay { get; init; }

    /// <summary>So many days before Tết nothing else should be held.</summary>
    [Range(0, 30)]
    public int DaysBeforeTet { get; init; } = 7;

    /// <summary>So many days after the first day of the year nothing else should be held.</summary>
    [Range(0, 30)]
    public int DaysAfterTet { get; init; } = 6;

    public TetWindow Tet => new(DaysBeforeTet, DaysAfterTet);
}
