namespace Registry.Domain.Days.Lunar;

/// <summary>Astronomers' count of days, which turns over at noon.</summary>
internal static class JulianDay
{
    /// <summary>1 January 2000, noon.</summary>
    public const double Epoch2000 = 2_451_545.0;

    public const double DaysPerCentury = 36_525;

    /// <summary>The number that 1 January of the year 1 bears at noon.</summary>
    private const int OfDayOne = 1_721_426;

    /// <summary>The Julian day number of a civil day: what its noon bears.</summary>
    public static int Number(DateOnly date) => date.DayNumber + OfDayOne;

    public static double AtMidnight(DateOnly date, double zoneHours) => Number(date) - 0.5 - zoneHours / 24;

    /// <summary>The civil day of an instant.</summary>
    public static DateOnly Day(double julianDay, double zoneHours) =>
        DateOnly.FromDayNumber((int)Math.Floor(julianDay + 0.5 + zoneHours / 24) - OfDayOne);
}
