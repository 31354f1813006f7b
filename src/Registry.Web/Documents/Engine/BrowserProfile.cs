using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Registry.Web.Documents.Engine;

/// <summary>The temporary folder one run of the engine keeps its files in.</summary>
/// <remarks>
/// The folder's name says which process made it and a file inside says which engine uses it. So when the registry
/// was killed and could not clean up, the next start finds both, ends the engine that was left and removes the folder.
/// </remarks>
internal sealed class BrowserProfile : IDisposable
{
    private const string Prefix = "registry-print-";
    private const string EngineFile = "engine.txt";
    private static readonly TimeSpan StartTolerance = TimeSpan.FromSeconds(2);

    private BrowserProfile(string folder) => Folder = folder;

    public string Folder { get; }

    public static BrowserProfile Create()
    {
        var owner = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return new(Directory.CreateTempSubdirectory($"{Prefix}{owner}-").FullName);
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

    /// <summary>Ends engines and removes folders whose registry is gone.</summary>
    public static void SweepAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (IsOurs(folder) && int.TryParse(owner, CultureInfo.InvariantCulture, out var id) && !IsRunning(id))
                Sweep(folder);
        }
    }

    public void Dispose() => Remove(Folder);

    // anyone may put a folder into the temporary one and name a process in it: only one that is closed to others is ours
    private static bool IsOurs(string folder) => OperatingSystem.IsWindows()
        || File.GetUnixFileMode(folder) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void Sweep(string folder)
    {
        try
        {
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
        const int Attempts = 5;
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // a child of the engine may still be writing; what stays is swept at the next start
                if (attempt == Attempts)
                    return;
                Thread.Sleep(50 * attempt);
            }
        }
    }
}
