using Microsoft.Extensions.Localization;
using Registry.Domain.Reports;

namespace Registry.Web.Localization;

/// <summary>Periods, states and ways of reports in words; also the keys of their translations.</summary>
public static class ReportWords
{
    /// <summary>Takes the year.</summary>
    public static string Of(ReportPeriod period) => period == ReportPeriod.SixMonths ? "Report on the first six months of {0}" : "Report on the year {0}";

    public static string Of(ReportState state) => state switch
    {
        ReportState.Owed => "Not answered",
        ReportState.Begun => "Draft kept",
        ReportState.Sent => "Report sent",
        ReportState.Returned => "Given back",
        _ => "Report accepted",
    };

    public static string Mark(ReportState state) => state switch
    {
        ReportState.Owed => "open",
        ReportState.Returned => "warn",
        ReportState.Sent or ReportState.Accepted => "ok",
        _ => "",
    };

    public static string Of(ReportChannel channel) => channel switch
    {
        ReportChannel.Registry => "Written here by the unit",
        ReportChannel.Paper => "Came on paper",
        ReportChannel.Email => "Sent by e-mail",
        _ => "By telephone or at a meeting",
    };

    public static string Of(DifficultyState state) => state switch
    {
        DifficultyState.Open => "Waits for an answer",
        DifficultyState.Answered => "Answer given",
        _ => "Solved",
    };

    public static string Mark(DifficultyState state) => state switch
    {
        DifficultyState.Open => "open",
        DifficultyState.Answered => "",
        _ => "ok",
    };

    internal static string TitleOf(ReportPeriod period, int year, string unit, IStringLocalizer<Text> text) => $"{text[Of(period), year].Value} – {unit}";
}
