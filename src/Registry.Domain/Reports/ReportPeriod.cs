namespace Registry.Domain.Reports;

/// <summary>Of how much of the year a report tells.</summary>
public enum ReportPeriod
{
    /// <summary>Báo cáo 6 tháng.</summary>
    SixMonths,

    /// <summary>Báo cáo năm.</summary>
    Year,
}
