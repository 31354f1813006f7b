namespace Registry.Web.Features.Calendar;

/// <summary>What a reader holds in the hand or has before them.</summary>
public enum Device
{
    Unknown,
    Iphone,
    Android,
    Mac,
    Windows,
    Linux,
}

/// <summary>Tells the device from the name that the browser gives itself; a guess that only decides which steps stand open.</summary>
public static class Devices
{
    // the first that fits: telephones call themselves a Mac or Linux too
    private static readonly (string Sign, Device Device)[] Signs =
    [
        ("iPhone", Device.Iphone), ("iPad", Device.Iphone), ("Android", Device.Android), ("Windows", Device.Windows),
        ("Macintosh", Device.Mac), ("CrOS", Device.Linux), ("Linux", Device.Linux), ("X11", Device.Linux),
    ];

    public static Device Of(string? agent) =>
        agent is null ? Device.Unknown : Signs.FirstOrDefault(one => agent.Contains(one.Sign, StringComparison.OrdinalIgnoreCase)).Device;

    /// <summary>The key of its name.</summary>
    public static string Text(Device device) => device switch
    {
        Device.Iphone => "iPhone or iPad",
        Device.Android => "Android telephone",
        Device.Mac => "Mac",
        Device.Windows => "Windows computer",
        _ => "Linux computer",
    };
}
