using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Registry.Benchmarks;

/// <summary>The registry as a process of its own, with its demonstration on a folder that is thrown away.</summary>
internal sealed class RunningRegistry : IDisposable
{
    public const string Password = "Do-luong-2026";

    private readonly string folder;
    private readonly Process process;
    private readonly bool keep;
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningRegistry(string folder, Uri address, bool keep)
    {
        (this.folder, Address, this.keep) = (folder, address, keep);
        process = new() { StartInfo = HowToStart(folder, address), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The registry stopped before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>The folder of the database, for a look at what the demonstration holds.</summary>
    public string DataFolder => Path.Combine(folder, "data");

    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>What the processors worked until then: on a busy machine nearer to the truth.</summary>
    public TimeSpan WorkUntilFirstAnswer { get; private set; }

    /// <summary>What the process holds in memory now, in megabytes.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>Starts it and waits for the first answer to a person who opens the public calendar.</summary>
    public static async Task<RunningRegistry> StartAsync(string? folder = null, bool keep = false)
    {
        folder ??= Directory.CreateTempSubdirectory("registry-speed-").FullName;
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{FreePort()}"));
        var start = Stopwatch.GetTimestamp();
        var registry = new RunningRegistry(folder, address, keep);
        await registry.listening.Task;
        using var client = new HttpClient { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri("/calendar", UriKind.Relative));
        answer.EnsureSuccessStatusCode();

        registry.FirstAnswer = Stopwatch.GetElapsedTime(start);
        registry.process.Refresh();
        registry.WorkUntilFirstAnswer = registry.process.TotalProcessorTime;
        return registry;
    }

    /// <summary>Stops it and starts it again on the same database: what an office does each morning.</summary>
    public async Task<RunningRegistry> StartAgainAsync()
    {
        Stop();
        return await StartAsync(folder, keep);
    }

    public void Dispose()
    {
        Stop();
        process.Dispose();
        if (!keep && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static ProcessStartInfo HowToStart(string folder, Uri address)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Registry.Web.dll");
        return new("dotnet", [program, "--urls", address.ToString(), "--contentRoot", ContentRoot()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Logging__LogLevel__Default"] = "Warning",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information", // says when it listens
                ["Database__Folder"] = Path.Combine(folder, "data"),
                ["Demo__Enabled"] = "true",
                ["Demo__Password"] = Password,
            },
        };
    }

    private void Hear(string? line)
    {
        if (line?.Contains("Now listening on", StringComparison.Ordinal) == true)
            listening.TrySetResult();
    }

    public void Stop()
    {
        if (process.HasExited)
            return;

        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ContentRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "src", "Registry.Web"));
}
