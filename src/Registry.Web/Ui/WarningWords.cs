using Microsoft.Extensions.Localization;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Warnings about a day, in few words.</summary>
public static class WarningWords
{
    public static string Say(OccurrenceWarning warning, IStringLocalizer<Text> text) => warning.Code switch
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
}
