using System.Diagnostics;
using System.Text.Json;

namespace Registry.Web.Tests.Calendars;

/// <summary>Five programs of other people that read a calendar, each in its own way.</summary>
internal static class CalendarReaders
{
    /// <summary>Fetches a calendar again and again and keeps a copy.</summary>
    public const string Vdirsyncer = "/usr/bin/vdirsyncer";

    private const string Python = "/usr/bin/python3";

    private static readonly string Root = FindRoot();
    private static readonly string Scripts = Path.Combine(Root, "tests/Registry.Web.Tests/Calendars/Readers");
    private static readonly string NodeFolder = Path.Combine(Root, "artifacts/readers");
    private static readonly Lazy<string> Libical = new(CompileLibical);

    public static IReadOnlyList<string> Missing()
    {
        List<string> missing = [];
        if (!File.Exists("/usr/include/libical/ical.h"))
            missing.Add("libical-dev");
        if (!Directory.Exists("/usr/lib/python3/dist-packages/icalendar"))
            missing.Add("python3-icalendar");
        if (!Directory.Exists("/usr/lib/python3/dist-packages/vobject"))
            missing.Add("python3-vobject");
        if (!File.Exists(Vdirsyncer))
            missing.Add("vdirsyncer");
        missing.AddRange(((string[])["ical.js", "node-ical"]).Where(name => !Directory.Exists(Path.Combine(NodeFolder, "node_modules", name))));
        return missing;
    }

    /// <summary>Each reads identifier, start and end of every entry, ordered; instants in UTC.</summary>
    public static IReadOnlyList<CalendarReader> All { get; } =
    [
        new("libical (icalrestriction_check)", () => DebianVersion("libical-dev"), ReadWithLibical),
        new("python3-icalendar", () => DebianVersion("python3-icalendar"), ReadWithPython),
        new("python3-vobject", () => DebianVersion("python3-vobject"), file => Read(Python, Path.Combine(Scripts, "vobject_reader.py"), file)),
        new("ical.js", () => NodeVersion("ical.js"), ReadWithIcalJs),
        new("node-ical", () => NodeVersion("node-ical"), file => Read("node", Path.Combine(Scripts, "nodeical_reader.cjs"), NodeFolder, file)),
    ];

    public static IReadOnlyList<string> ReadWithLibical(string file) => Read(Libical.Value, file);

    public static IReadOnlyList<string> ReadWithPython(string file) => Read(Python, Path.Combine(Scripts, "icalendar_reader.py"), file);

    public static IReadOnlyList<string> ReadWithIcalJs(string file) => Read("node", Path.Combine(Scripts, "icaljs_reader.cjs"), NodeFolder, file);

    private static string DebianVersion(string package) => Read("dpkg-query", "-W", "-f", "${Version}", package).Single();

    private static string NodeVersion(string package)
    {
        using var described = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(NodeFolder, "node_modules", package, "package.json")));
        return described.RootElement.GetProperty("version").GetString()!;
    }

    private static string CompileLibical()
    {
        var program = Path.Combine(Directory.CreateTempSubdirectory("libical").FullName, "reader");
        Read("cc", "-O1", "-o", program, Path.Combine(Scripts, "libical_reader.c"), "-lical");
        return program;
    }

    private static List<string> Read(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} refuses: {error.GetAwaiter().GetResult()}");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Registry.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}

/// <summary>A program of other people.</summary>
internal sealed record CalendarReader(string Name, Func<string> Version, Func<string, IReadOnlyList<string>> Read);
