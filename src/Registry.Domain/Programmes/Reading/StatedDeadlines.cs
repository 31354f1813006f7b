using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;
using Registry.Domain.Reports;

namespace Registry.Domain.Programmes.Reading;

/// <summary>By when units report, as the words of a programme say it: "6 tháng (trước ngày 26/5)".</summary>
public static class StatedDeadlines
{
    public static IReadOnlyList<ReadDeadline> In(string text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [.. Passages.Of(PlanText.Of(text)).SelectMany(DeadlineFinder.In)];

    /// <summary>Which report is called for; none where it is of a month, of a quarter or of no time that is told.</summary>
    public static Reports.ReportPeriod? CalledFor(this ReadDeadline deadline) => deadline.Period switch
    {
        ReportPeriod.HalfYear => Reports.ReportPeriod.SixMonths,
        ReportPeriod.Year => Reports.ReportPeriod.Year,
        _ => null,
    };

    /// <summary>The words that name the last day, where they can be read and do.</summary>
    public static string? DayText(this ReadDeadline deadline, int year) =>
        deadline.Time?.Expression is { } time && time.LastDay(year) is not null && time.ToString() is { Length: <= ReportDeadline.TextLength } text ? text : null;
}
