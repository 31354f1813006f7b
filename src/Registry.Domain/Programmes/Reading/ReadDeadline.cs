namespace Registry.Domain.Programmes.Reading;

/// <summary>A report that units owe: for which time, by when, to whom and through whom.</summary>
public sealed record ReadDeadline(ReportPeriod Period, ReadTime? Time, string? To, string? Through, string Written, TextSpan Span);

/// <summary>What a report covers.</summary>
public enum ReportPeriod
{
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>What was done for this plan, or it is not said.</summary>
    Other,
}
