namespace Registry.Web.Documents;

/// <summary>The ornament of letterheads: the sun of a bronze drum.</summary>
internal static class Emblem
{
    private const string Star =
        "M24.00 14.80L24.91 20.00L27.99 15.71L26.56 20.79L31.19 18.26L27.69 22.22L32.97 21.95L28.10 24.00L32.97 26.05"
        + "L27.69 25.78L31.19 29.74L26.56 27.21L27.99 32.29L24.91 28.00L24.00 33.20L23.09 28.00L20.01 32.29L21.44 27.21"
        + "L16.81 29.74L20.31 25.78L15.03 26.05L19.90 24.00L15.03 21.95L20.31 22.22L16.81 18.26L21.44 20.79L20.01 15.71"
        + "L23.09 20.00z";

    private const string Strokes =
        "M38.40 24.00L41.00 24.00M38.24 26.15L40.81 26.53M37.76 28.24L40.24 29.01M36.97 30.25L39.32 31.38M35.90 32.11"
        + "L38.05 33.58M34.56 33.79L36.46 35.56M32.98 35.26L34.60 37.29M31.20 36.47L32.50 38.72M29.26 37.40L30.21 39.82"
        + "M27.20 38.04L27.78 40.57M25.08 38.36L25.27 40.95M22.92 38.36L22.73 40.95M20.80 38.04L20.22 40.57M18.74 37.40"
        + "L17.79 39.82M16.80 36.47L15.50 38.72M15.02 35.26L13.40 37.29M13.44 33.79L11.54 35.56M12.10 32.11L9.95 33.58M11.03 30.25"
        + "L8.68 31.38M10.24 28.24L7.76 29.01M9.76 26.15L7.19 26.53M9.60 24.00L7.00 24.00M9.76 21.85L7.19 21.47M10.24 19.76"
        + "L7.76 18.99M11.03 17.75L8.68 16.62M12.10 15.89L9.95 14.42M13.44 14.21L11.54 12.44M15.02 12.74L13.40 10.71M16.80 11.53"
        + "L15.50 9.28M18.74 10.60L17.79 8.18M20.80 9.96L20.22 7.43M22.92 9.64L22.73 7.05M25.08 9.64L25.27 7.05M27.20 9.96"
        + "L27.78 7.43M29.26 10.60L30.21 8.18M31.20 11.53L32.50 9.28M32.98 12.74L34.60 10.71M34.56 14.21L36.46 12.44M35.90 15.89"
        + "L38.05 14.42M36.97 17.75L39.32 16.62M37.76 19.76L40.24 18.99M38.24 21.85L40.81 21.47";

    /// <summary>Drawn in the colour of the text around it; it says nothing that is not in words beside it.</summary>
    public static Markup Drum { get; } = Markup.Of(
        $"""
        <svg class="emblem" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor"><circle cx="24" cy="24" r="22.6" stroke-width="1.6"/><circle cx="24" cy="24" r="20" stroke-width=".7"/><circle cx="24" cy="24" r="11.6" stroke-width=".9"/><path d="{Markup.Trusted(Strokes)}" stroke-width="1"/></g><path d="{Markup.Trusted(Star)}" fill="currentColor"/></svg>
        """);
}
