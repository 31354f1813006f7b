namespace Registry.Web.Features.Guests;

/// <summary>The zones of partners that are offered first; any other IANA name may be typed.</summary>
internal static class ZoneChoices
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Asia/Vientiane", "Asia/Phnom_Penh", "Asia/Bangkok", "Asia/Singapore", "Asia/Shanghai", "Asia/Seoul", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney",
        "Europe/Moscow", "Europe/Berlin", "Europe/Paris", "Europe/Budapest", "Europe/London", "America/Havana", "America/New_York", "America/Los_Angeles", "Africa/Luanda",
    ];
}
