namespace Registry.Domain.Days.Lunar;

/// <summary>Sums and angles as astronomers write them.</summary>
internal static class Polynomial
{
    public static double At(double x, params ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            sum = sum * x + coefficients[i];

        return sum;
    }

    public static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);

    /// <summary>The same angle between 0 and 360 degrees.</summary>
    public static double Turn(double degrees) => degrees - 360 * Math.Floor(degrees / 360);
}
