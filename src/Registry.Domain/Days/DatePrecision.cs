namespace Registry.Domain.Days;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    None,
    Year,
    Month,
    Day,
}
