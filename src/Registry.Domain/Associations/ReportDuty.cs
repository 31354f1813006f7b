namespace Registry.Domain.Associations;

/// <summary>Which yearly report is due, and which are missing.</summary>
/// <param name="Year">The last year whose report is due or was due.</param>
/// <param name="LastDay">The last day for it.</param>
/// <param name="MissingYears">Years in a row, up to the last one whose day has passed, without a report.</param>
/// <param name="IsGrave">So many in a row that the law speaks of dissolution.</param>
public sealed record ReportDuty(int Year, DateOnly LastDay, bool IsDueSoon, int MissingYears, bool IsGrave)
{
    /// <param name="since">The first year of which a report was due; none where the association does not exist in law.</param>
    public static ReportDuty? Of(IReadOnlyCollection<int> sentYears, int? since, LegalLimits limits, DateOnly today)
    {
        if (since is not { } first || limits.Find(LimitName.YearlyReportBefore, today) is not { } before)
            return null;

        var thisLast = before.LastDayIn(today.Year);
        var remindFrom = limits.Find(LimitName.YearlyReportRemindFrom, today) is { } from ? from.LastDayIn(today.Year) : thisLast;
        var dueSoon = today >= remindFrom && today <= thisLast && !sentYears.Contains(today.Year);
        var missing = 0;
        for (var year = today > thisLast ? today.Year : today.Year - 1; year >= first && !sentYears.Contains(year); year--)
            missing++;

        var grave = limits.Find(LimitName.ReportsMissingYears, today) is { } most && missing >= most.Value;
        var shown = dueSoon || today > thisLast ? today.Year : today.Year - 1;
        return new(shown, before.LastDayIn(shown), dueSoon, missing, grave);
    }
}
