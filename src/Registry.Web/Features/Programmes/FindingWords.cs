using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>Findings as sentences, and in a word or two for a table.</summary>
internal static class FindingWords
{
    public static string Say(ProgrammeFinding finding, Func<int, string> number, IStringLocalizer<Text> text) => finding.Code switch
    {
        "ProgrammeCheck.SameDay" => text[finding.Code, Spoken(finding.Arguments[0]), number((int)finding.Arguments[1])],
        "ProgrammeCheck.OnHoliday" => text[finding.Code, Spoken(finding.Arguments[0]), finding.Arguments[Masthead.IsVietnamese ? 1 : 2]],
        _ => text[finding.Code, [.. finding.Arguments.Select(Spoken)]],
    };

    public static string InShort(ProgrammeFinding finding, IStringLocalizer<Text> text) => finding.Code switch
    {
        "ProgrammeCheck.DayPassed" or "ProgrammeCheck.WindowPassed" => text["Passed {0:dd/MM}", finding.Arguments[0]],
        "ProgrammeCheck.OutsideWindow" => text["{0:dd/MM} is in quarter {1}", finding.Arguments[1], finding.Arguments[2]],
        "ProgrammeCheck.NotVerified" => text["Not yet verified"],
        "ProgrammeCheck.OnSunday" => text["Sunday"],
        "ProgrammeCheck.OnHoliday" => (string)finding.Arguments[Masthead.IsVietnamese ? 1 : 2],
        "ProgrammeCheck.AroundTet" => text["Around Tết"],
        "ProgrammeCheck.DeadlineAtRest" => text["Better by {0:dd/MM}", finding.Arguments[1]],
        "ProgrammeCheck.DeadlineEnds" => text["Last day {0:dd/MM}", finding.Arguments[0]],
        "ProgrammeCheck.SameDay" => text["Two on {0:dd/MM}", finding.Arguments[0]],
        "ProgrammeCheck.TimeMissing" => text["No time yet"],
        "ProgrammeCheck.NobodyLeads" => text["Nobody leads"],
        "ProgrammeCheck.LeadGone" or "ProgrammeCheck.LeadReplaced" => text["{0} is no longer there", finding.Arguments[0]],
        _ => text["Time not understood"],
    };

    private static object Spoken(object argument) => argument is DateOnly day ? DayText.Numeric(day) : argument;
}
