using Microsoft.Extensions.Localization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>What people call the parts of a plan.</summary>
internal static class CommemorationWords
{
    public static string Weekday(DateOnly day) =>
        Masthead.IsVietnamese ? DayText.VietnameseWeekdayCapital(day.DayOfWeek) : DayText.EnglishWeekday(day.DayOfWeek);

    public static string Verb(AssignmentVerb verb) => verb switch
    {
        AssignmentVerb.Lead => "Leads",
        AssignmentVerb.Coordinate => "Coordinates",
        AssignmentVerb.Advise => "Advises",
        AssignmentVerb.Appraise => "Appraises",
        AssignmentVerb.Monitor => "Monitors",
        AssignmentVerb.Report => "Reports",
        _ => "Is requested",
    };

    public static string Warning(OccurrenceWarning warning, IStringLocalizer<Text> text) => warning.Code switch
    {
        "Occurrence.PublicHoliday" => (string)warning.Arguments[Masthead.IsVietnamese ? 0 : 1],
        "Occurrence.AroundTet" => text["Around Tết"],
        "Occurrence.Sunday" => text["Sunday"],
        "Occurrence.Saturday" => text["Saturday"],
        "Occurrence.LeapDayMoved" => text["29 February falls on {0}", DayText.Numeric((DateOnly)warning.Arguments[0])],
        "Occurrence.LunarProvisional" => text["Lunar date provisional"],
        "Occurrence.NotVerified" => text["Not yet verified"],
        "Occurrence.Passed" => text["Passed {0} days ago", warning.Arguments[0]],
        _ => text[warning.Code],
    };

    /// <summary>How far a task stands from the day: "90 days before".</summary>
    public static string? Distance(int? offset, IStringLocalizer<Text> text) => offset switch
    {
        null => (string?)null,
        0 => text["on the day"].Value,
        < 0 => text["{0} days before", -offset.Value].Value,
        _ => text["{0} days after", offset.Value].Value,
    };

    /// <summary>86.400.000</summary>
    public static string Money(long dong) => dong.ToString("#,0", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
}
