using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>A time zone as people find it: by continent and place.</summary>
/// <param name="Id">IANA name.</param>
/// <param name="Continent">The key of its name.</param>
/// <param name="FromGreenwich">In winter, where there is a summer time.</param>
public sealed record ZoneChoice(string Id, string Continent, string Place, string FromGreenwich)
{
    // where partners most likely are comes first; older names of the same zones (US/Eastern) are left out
    private static readonly (string Id, string Text)[] Continents =
    [
        ("Asia", "Asia"), ("Europe", "Europe"), ("Africa", "Africa"), ("America", "The Americas"), ("Australia", "Australia"),
        ("Pacific", "Pacific Ocean"), ("Indian", "Indian Ocean"), ("Atlantic", "Atlantic Ocean"),
    ];

    public static IReadOnlyList<ZoneChoice> All { get; } =
    [
        .. Continents.SelectMany(continent => TimeZoneInfo.GetSystemTimeZones()
            .Where(zone => zone.Id != RegistryClock.ZoneId && zone.Id.StartsWith(continent.Id + "/", StringComparison.Ordinal))
            .OrderBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => Of(zone, continent.Text, zone.Id[(continent.Id.Length + 1)..]))),
    ];

    /// <summary>"Ho Chi Minh", "New York": the clocks of which place these are.</summary>
    public static string PlaceOf(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static ZoneChoice Of(TimeZoneInfo zone, string continent, string place)
    {
        var offset = zone.BaseUtcOffset;
        return new(zone.Id, continent, place.Replace('_', ' '), FormattableString.Invariant($"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset:hh\\:mm}"));
    }
}
