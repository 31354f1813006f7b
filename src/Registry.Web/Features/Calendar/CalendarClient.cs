namespace Registry.Web.Features.Calendar;

/// <summary>Which calendar program fetched, told from the name it gives itself.</summary>
public static class CalendarClient
{
    // the first that fits: several call themselves a browser too
    private static readonly (string Sign, string Name)[] Known =
    [
        ("Google-Calendar-Importer", "Google Calendar"),
        ("GoogleCalendar", "Google Calendar"),
        ("Thunderbird", "Thunderbird"),
        ("Nextcloud", "Nextcloud"),
        ("ICSx5", "ICSx⁵"),
        ("DAVx5", "DAVx⁵"),
        ("vdirsyncer", "vdirsyncer"),
        ("Fastmail", "Fastmail"),
        ("Proton", "Proton Calendar"),
        ("Evolution", "GNOME Evolution"),
        ("gnome-calendar", "GNOME Calendar"),
        ("Outlook-iOS", "Outlook"),
        ("Microsoft Office", "Outlook"),
        ("Microsoft Outlook", "Outlook"),
        ("Exchange", "Outlook"),
        ("CalendarAgent", "macOS Calendar"),
        ("macOS/", "macOS Calendar"),
        ("Mac OS X/", "macOS Calendar"),
        ("iOS/", "iPhone, iPad"),
        ("dataaccessd", "iPhone, iPad"),
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private const int Longest = 40;

    /// <summary>The program's own name as people know it; the first word it says where it is not known.</summary>
    public static string? NameOf(string? agent)
    {
        if (string.IsNullOrWhiteSpace(agent))
            return null;

        foreach (var (sign, name) in Known)
        {
            if (agent.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        var word = agent.Split(' ', '/', ';')[0];
        return word.Length <= Longest ? word : word[..Longest];
    }
}
