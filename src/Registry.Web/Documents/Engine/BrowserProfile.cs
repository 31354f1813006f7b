using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Registry.Web.Documents.Engine;

/// <summary>The temporary folder one run of the engine keeps its files in.</summary>
/// <remarks>
/// The folder's name says which process made it and a file inside says which engine uses it. So when the registry
/// was killed and could not clean up, the next run of an engine finds both, ends the engine that was left and removes the folder.
/// A folder into which a child of an ended engine was still writing is left to that sweep too.
/// </remarks>
internal sealed class BrowserProfile : IDisposable
{
    private const string Prefix = "registry-print-";
    private const string EngineFile = "engine.txt";
    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private static readonly TimeSpan StartTolerance = TimeSpan.FromSeconds(2);
    private static readonly HashSet<string> InUse = [];
    private static readonly Lock Gate = new(); // a folder is made and known to be in use before a sweep looks at it

    private BrowserProfile(string folder) => Folder = folder;

    public string Folder { get; }

    public static BrowserProfile Create()
    {
        var owner = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        lock (Gate)
        {
            var folder = Directory.CreateTempSubdirectory($"{Prefix}{owner}-").FullName;
            InUse.Add(folder);
            return new(folder);
        }
    }

    public void UsedBy(Process engine)
    {
        try
        {
            File.WriteAllText(Path.Combine(Folder, EngineFile), string.Create(CultureInfo.InvariantCulture, $"{engine.Id} {StartOf(engine)}"));
        }
        catch (InvalidOperationException)
        {
            // it ended at once: whoever waits for it learns why
        }
    }

    /// <summary>Ends engines and removes folders that nobody uses any more.</summary>
    public static void SweepAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
            if (IsAbandoned(folder))
                Sweep(folder);
    }

    public void Dispose()
    {
        Remove(Folder);
        lock (Gate)
            InUse.Remove(Folder);
    }

    // anyone may put a folder into the temporary one and name a process in it: only one that is closed to others is ours
    private static bool IsOurs(string folder) => OperatingSystem.IsWindows()
        || File.GetUnixFileMode(folder) == Closed;

    private static bool IsAbandoned(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], CultureInfo.InvariantCulture, out var owner))
            return false;
        if (owner != Environment.ProcessId)
            return !IsRunning(owner);

        lock (Gate)
            return !InUse.Contains(folder);
    }

    private static void Sweep(string folder)
    {
        try
        {
            if (!IsOurs(folder))
                return;

            EndEngine(Path.Combine(folder, EngineFile));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or Win32Exception or InvalidOperationException)
        {
            // gone meanwhile, or another user's; the folder is tried all the same
        }

        Remove(folder);
    }

    private static bool IsRunning(int id)
    {
        using var process = Find(id);
        return process is not null;
    }

    private static void EndEngine(string file)
    {
        if (!File.Exists(file) || File.ReadAllText(file).Split(' ') is not [var idText, var startText])
            return;

        using var engine = int.TryParse(idText, CultureInfo.InvariantCulture, out var id) ? Find(id) : null;
        if (engine is null || !long.TryParse(startText, CultureInfo.InvariantCulture, out var start))
            return;

        // a number is given out again after a while: only the process that started then is ours
        if (Math.Abs(StartOf(engine) - start) <= StartTolerance.Ticks)
            engine.Kill(entireProcessTree: true);
    }

    private static Process? Find(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static long StartOf(Process process) => process.StartTime.ToUniversalTime().Ticks;

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // a child of the engine may still be writing: what stays is swept when an engine starts the next time
        }
    }
}
