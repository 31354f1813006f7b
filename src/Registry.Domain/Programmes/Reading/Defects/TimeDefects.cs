using System.Text.RegularExpressions;
using Registry.Domain.Days.Expressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Times that lie outside the plan's year, that cannot be read, or that the words beside them contradict; deadlines on a day off.</summary>
internal static partial class TimeDefects
{
    public static IEnumerable<Defect> Find(ReadProgramme plan)
    {
        foreach (var item in plan.Items.Where(item => item.Kind == ReadItemKind.Activity))
        {
            if (item.Time is not { } time || time.Confidence == Confidence.Guess && time.Expression is not null)
            {
                yield return new("Defect.NoTime", item.Span);
                continue;
            }

            if (time.Expression is null)
                yield return new("Defect.TimeUnreadable", time.Span, time.Written);
            else if (plan.Year is { } year && Stale(time.Expression, year.Value))
                yield return new("Defect.StaleYear", time.Span, time.Written, year.Value);
            else if (plan.Year is { } planned && !BareText.Of(item.Text).StartsWith("chuan bi", StringComparison.Ordinal) && NewYear().IsMatch(BareText.Of(item.Text)) && time.Expression is QuarterTime or MonthTime && !time.Expression.Windows(planned.Value).Any(window => window.First.Month == 1 || window.Last.Month <= 2))
                yield return new("Defect.NewYearOutside", time.Span, time.Written);
        }

        foreach (var deadline in plan.Deadlines)
        {
            if (plan.Year is { } year && deadline.Time?.Expression?.LastDay(year.Value) is { } last && last.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return new("Defect.DeadlineOnWeekend", deadline.Time.Span, deadline.Time.Written, last, Days.DayText.VietnameseWeekday(last.DayOfWeek));
            if (deadline.Time is not null && UnderOneUnit(plan, deadline) is { } unit)
                yield return new("Defect.DeadlineUnderOneUnit", deadline.Span, unit);
        }
    }

    /// <summary>A plan reaches into the year before and the year after; what lies further off was left over.</summary>
    private static bool Stale(TimeExpression time, int year) =>
        time is not YearSpanTime && time.Windows(year) is [_, ..] windows && (windows[^1].Last.Year < year || windows[0].First.Year > year + 1);

    /// <summary>What all units owe stands under the heading of one.</summary>
    private static string? UnderOneUnit(ReadProgramme plan, ReadDeadline deadline)
    {
        var item = plan.Items.FirstOrDefault(item => item.Kind == ReadItemKind.Duty && item.Lines.Contains(deadline.Span.Line));
        return item is { Number: null, Section: >= 0 } && item.Assignments.Any(known => !known.IsGroup) && BareText.Of(item.Text).StartsWith("dinh ky", StringComparison.Ordinal)
            ? plan.Sections[item.Section].Heading : null;
    }

    [GeneratedRegex(@"\bdip (?:nam moi|dau nam|tet)\b")]
    private static partial Regex NewYear();
}
