using System.ComponentModel.DataAnnotations;

namespace Registry.Web.Features.Calendar;

/// <summary>The <c>Calendar</c> section: what the calendars given away contain and are called.</summary>
public sealed class CalendarOptions
{
    public const string Section = "Calendar";

    /// <summary>What the identifiers of entries end in. Never change it: every subscriber would see each day twice.</summary>
    [Required, RegularExpression("^[a-z0-9.-]{1,100}$")]
    public string UidDomain { get; init; } = "so-huu-nghi.example";

    /// <summary>The union whose calendar the public one is; 0: the first that was entered.</summary>
    public int PublicUnionId { get; init; }

    /// <summary>Whole years before this one.</summary>
    [Range(1, 10)]
    public int YearsBack { get; init; } = 1;

    /// <summary>Whole years after this one.</summary>
    [Range(2, 10)]
    public int YearsAhead { get; init; } = 2;

    /// <summary>How long what was withdrawn or cancelled is still shown, marked as such.</summary>
    [Range(90, 1000)]
    public int DaysCancelledIsShown { get; init; } = 90;

    /// <summary>How often calendar programs are asked to look again.</summary>
    [Range(1, 168)]
    public int RefreshHours { get; init; } = 12;

    /// <summary>Partners are told by letter of a missed change when its day is no further away than this.</summary>
    [Range(1, 90)]
    public int DaysOfMissedChanges { get; init; } = 14;

    /// <summary>So long an edit may go unseen by programs that fetch; 0: never, and each fetch asks the database.</summary>
    [Range(0, 5)]
    public int SecondsBetweenLooks { get; init; } = 2;

    /// <summary>So much memory the calendars may take that are kept ready; beyond it those nobody asked for longest are given up.</summary>
    [Range(8, 4096)]
    public int MegabytesKept { get; init; } = 128;
}
