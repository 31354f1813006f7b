namespace Registry.Domain.Associations;

/// <summary>What a limit counts.</summary>
public enum LimitUnit
{
    Persons,

    /// <summary>A part of a whole, such as 1/2.</summary>
    Share,
    Years,
    Months,
    Days,
    WorkingDays,

    /// <summary>A day of the year, month and day as one number: 1231 is 31 December.</summary>
    DayOfYear,
}
