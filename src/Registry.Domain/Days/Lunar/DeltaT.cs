namespace Registry.Domain.Days.Lunar;

/// <summary>How far the uniform time of astronomy is ahead of the time the turning Earth gives us.</summary>
/// <remarks>Polynomials of Espenak and Meeus; from 2005 on they are a forecast.</remarks>
internal static class DeltaT
{
    private const double SecondsPerDay = 86_400;

    /// <summary>Each polynomial until its year, in powers of the years since its origin.</summary>
    private static readonly (double Until, double Origin, double[] Coefficients)[] Pieces =
    [
        (1900, 1860, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174.0]),
        (1920, 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]),
        (1941, 1920, [21.20, 0.84493, -0.076100, 0.0020936]),
        (1961, 1950, [29.07, 0.407, -1 / 233.0, 1 / 2547.0]),
        (1986, 1975, [45.45, 1.067, -1 / 260.0, -1 / 718.0]),
        (2005, 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]),
        (2050, 2000, [62.92, 0.32217, 0.005589]),
    ];

    /// <summary>In days, at a Julian day.</summary>
    public static double InDays(double julianDay)
    {
        var year = 2000 + (julianDay - JulianDay.Epoch2000) / 365.25;
        foreach (var (until, origin, coefficients) in Pieces)
        {
            if (year < until)
                return Polynomial.At(year - origin, coefficients) / SecondsPerDay;
        }

        var centuries = (year - 1820) / 100;
        var longTerm = -20 + 32 * centuries * centuries;
        return (year < 2150 ? longTerm - 0.5628 * (2150 - year) : longTerm) / SecondsPerDay;
    }
}
