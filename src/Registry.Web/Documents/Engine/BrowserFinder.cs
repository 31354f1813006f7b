namespace Registry.Web.Documents.Engine;

/// <summary>Where the browser engine of this machine is.</summary>
public static class BrowserFinder
{
    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome",
        "microsoft-edge-stable", "microsoft-edge", "msedge",
    ];

    private static readonly string[] UsualPlaces =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The path of the engine; null when there is none, or when <paramref name="configured"/> points at nothing.</summary>
    public static string? Find(string configured)
    {
        if (configured.Length > 0)
            return File.Exists(configured) ? configured : OnPath([configured]);

        return OnPath(Names) ?? Installed();
    }

    private static string? OnPath(IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    // on Windows and macOS browsers are installed beside the PATH
    private static string? Installed()
    {
        string[] roots =
        [
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
        ];
        return UsualPlaces.SelectMany(place => roots.Select(root => Path.Combine(root, place))).FirstOrDefault(File.Exists);
    }
}
