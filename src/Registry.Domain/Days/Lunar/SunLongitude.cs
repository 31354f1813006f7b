using static Registry.Domain.Days.Lunar.Polynomial;

namespace Registry.Domain.Days.Lunar;

/// <summary>Where the Sun stands on its yearly path, as seen from the Earth.</summary>
/// <remarks>Meeus, Astronomical Algorithms, 2nd edition, chapter 25: right to a hundredth of a degree, a quarter of an hour.</remarks>
internal static class SunLongitude
{
    public const double WinterSolstice = 270;

    private const double DegreesPerDay = 360 / 365.2422;

    /// <summary>Apparent longitude in degrees, at a Julian day in universal time.</summary>
    public static double At(double julianDay)
    {
        var t = (julianDay + DeltaT.InDays(julianDay) - JulianDay.Epoch2000) / JulianDay.DaysPerCentury;
        var anomaly = Polynomial.At(t, 357.52911, 35999.05029, -0.0001537);
        var center = Polynomial.At(t, 1.914602, -0.004817, -0.000014) * Sine(anomaly)
            + Polynomial.At(t, 0.019993, -0.000101) * Sine(2 * anomaly)
            + 0.000289 * Sine(3 * anomaly);
        var nutationAndAberration = -0.00569 - 0.00478 * Sine(125.04 - 1934.136 * t);
        return Turn(Polynomial.At(t, 280.46646, 36000.76983, 0.0003032) + center + nutationAndAberration);
    }

    /// <summary>Which of the twelve major terms, 30 degrees each, was the last one passed.</summary>
    public static int MajorTerm(double julianDay) => (int)(At(julianDay) / 30);

    /// <summary>The Julian day of the winter solstice in December of a year.</summary>
    public static double SolsticeOf(int year)
    {
        var instant = JulianDay.AtMidnight(new(year, 12, 21), 0);
        for (var i = 0; i < 5; i++)
            instant += (WinterSolstice - At(instant)) / DegreesPerDay;

        return instant;
    }
}
