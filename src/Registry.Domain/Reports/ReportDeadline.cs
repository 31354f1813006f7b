using System.Globalization;
using Registry.Domain.Days;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Reports;

/// <summary>Until when reports are due: as written, the last day that is still in time, and the working day on which a prudent unit sends.</summary>
/// <remarks>The usual days are those that provincial plans name: before 26 May and before 10 November.</remarks>
/// <param name="PrudentDay">The last day itself where people work on it, the working day before where they do not.</param>
public sealed record ReportDeadline(string Text, DateOnly LastDay, DateOnly PrudentDay)
{
    public const int TextLength = 120;

    /// <summary>"trước ngày 26/5/2027".</summary>
    public static string UsualText(ReportPeriod period, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"trước ngày {(period == ReportPeriod.SixMonths ? "26/5" : "10/11")}/{year}");

    public static ReportDeadline Usual(ReportPeriod period, int year, WorkingCalendar calendar) => Read(UsualText(period, year), year, calendar);

    /// <exception cref="RuleException">The words name no last day.</exception>
    public static ReportDeadline Read(string? text, int year, WorkingCalendar calendar)
    {
        var written = PlainText.Line(text, TextLength, "DeadlineText");
        if (!TimeExpression.TryRead(written, out var expression) || expression!.LastDay(year) is not { } last)
            throw new RuleException("ReportCall.DeadlineUnclear", "DeadlineText");

        return new(written, last, calendar.WorkingDayOnOrBefore(last));
    }
}
