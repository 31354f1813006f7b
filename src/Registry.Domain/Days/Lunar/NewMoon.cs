using static Registry.Domain.Days.Lunar.Polynomial;

namespace Registry.Domain.Days.Lunar;

/// <summary>The instants of new moons.</summary>
/// <remarks>Meeus, Astronomical Algorithms, 2nd edition, chapter 49, with all its periodic terms: right to some seconds.</remarks>
internal static class NewMoon
{
    public const double MeanMonth = 29.530588861;

    private const double FirstOf2000 = 2_451_550.09766;
    private const double MonthsPerCentury = 1236.85;

    /// <summary>Amplitude; power of the eccentricity; multiples of the Sun's anomaly, the Moon's anomaly, the Moon's latitude.</summary>
    private static readonly (double Amplitude, int E, int Sun, int Moon, int Latitude)[] Terms =
    [
        (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
        (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
        (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
        (0.00004, 0, 0, 2, -2), (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
        (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
    ];

    /// <summary>Disturbance by the planets: angle at the epoch, its change a month, its bend, amplitude.</summary>
    private static readonly (double Angle, double PerMonth, double Bend, double Amplitude)[] Planets =
    [
        (299.77, 0.107408, -0.009173, 0.000325), (251.88, 0.016321, 0, 0.000165), (251.83, 26.651886, 0, 0.000164),
        (349.42, 36.412478, 0, 0.000126), (84.66, 18.206239, 0, 0.000110), (141.74, 53.303771, 0, 0.000062),
        (207.14, 2.453732, 0, 0.000060), (154.84, 7.306860, 0, 0.000056), (34.52, 27.261239, 0, 0.000047),
        (207.19, 0.121824, 0, 0.000042), (291.34, 1.844379, 0, 0.000040), (161.72, 24.198154, 0, 0.000037),
        (239.56, 25.513099, 0, 0.000035), (331.55, 3.592518, 0, 0.000023),
    ];

    /// <summary>The number of the new moon nearest before or about an instant; number 0 is that of 6 January 2000.</summary>
    public static int NumberAt(double julianDay) => (int)Math.Floor((julianDay - FirstOf2000) / MeanMonth);

    /// <summary>The Julian day, in universal time, of a new moon by its number.</summary>
    public static double Instant(int number)
    {
        var k = (double)number;
        var t = k / MonthsPerCentury;
        var eccentricity = At(t, 1, -0.002516, -0.0000074);
        var sun = 2.5534 + 29.10535670 * k + At(t, 0, 0, -0.0000014, -0.00000011);
        var moon = 201.5643 + 385.81693528 * k + At(t, 0, 0, 0.0107582, 0.00001238, -0.000000058);
        var latitude = 160.7108 + 390.67050284 * k + At(t, 0, 0, -0.0016118, -0.00000227, 0.000000011);
        var node = 124.7746 - 1.56375588 * k + At(t, 0, 0, 0.0020672, 0.00000215);

        var instant = FirstOf2000 + MeanMonth * k + At(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073) - 0.00017 * Sine(node);
        foreach (var (amplitude, e, s, m, f) in Terms)
            instant += amplitude * Math.Pow(eccentricity, e) * Sine(s * sun + m * moon + f * latitude);

        foreach (var (angle, perMonth, bend, amplitude) in Planets)
            instant += amplitude * Sine(angle + perMonth * k + bend * t * t);

        return instant - DeltaT.InDays(instant);
    }
}
