using System.Diagnostics;
using System.Text.RegularExpressions;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

/// <summary>The registry as it runs in an office: a process of its own, which may be killed without warning.</summary>
internal sealed partial class RealProcess : IDisposable
{
    private readonly Process process;

    /// <param name="settings">As in the settings files: <c>Mail:Host</c>.</param>
    public RealProcess(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var program = SourceTree.Folder("artifacts", "bin", "Registry.Web", configuration, "Registry.Web.dll");
        ProcessStartInfo start = new("dotnet", [program])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Log.Add(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Log.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public SynchronizedCollection Log { get; } = new();

    public bool HasEnded => process.HasExited;

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < 3000 && !HasEnded && await timer.WaitForNextTickAsync(); i++)
            if (Listening().Match(Log.ToString()) is { Success: true } found)
                return new(found.Groups[1].Value);

        throw new InvalidOperationException($"The process does not listen: {Log}");
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to stop, as an office does before an upgrade, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var asking = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await asking.WaitForExitAsync();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    /// <summary>Lines written by two threads.</summary>
    internal sealed class SynchronizedCollection
    {
        private readonly List<string> lines = [];

        public void Add(string line)
        {
            lock (lines)
                lines.Add(line);
        }

        public override string ToString()
        {
            lock (lines)
                return string.Join('\n', lines);
        }
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
