using System.Collections.Concurrent;
using System.Diagnostics;

namespace Registry.Web.Documents.Engine;

/// <summary>One running browser engine, without a window, without a network.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private const string Announcement = "DevTools listening on ";
    private const int LinesKept = 12;

    private static readonly TimeSpan TimeForLastWords = TimeSpan.FromSeconds(1);

    private static readonly string[] Arguments =
    [
        "--headless=new", "--remote-debugging-port=0", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-default-apps",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
        "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication", "--mute-audio",
        "--font-render-hinting=none", // letters stand where the type designer put them, not on the pixels of a screen
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
    ];

    private readonly Process process;
    private readonly BrowserProfile profile;
    private readonly ConcurrentQueue<string> lastWords = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BrowserProcess(string path, BrowserProfile profile)
    {
        this.profile = profile;
        process = new Process { StartInfo = StartInfo(path, profile.Folder), EnableRaisingEvents = true };
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => _ = EndAsync();
    }

    public int Id { get; private set; }

    public bool IsRunning => !process.HasExited;

    /// <summary>What the engine said last; for the log, when it does not start.</summary>
    public string LastWords => string.Join('\n', lastWords);

    public static BrowserProcess Start(string path)
    {
        var profile = BrowserProfile.Create();
        var browser = new BrowserProcess(path, profile);
        try
        {
            browser.process.Start();
            browser.Id = browser.process.Id;
            browser.process.BeginErrorReadLine();
            browser.process.BeginOutputReadLine();
            profile.UsedBy(browser.process);
            return browser;
        }
        catch
        {
            browser.Dispose();
            throw;
        }
    }

    /// <summary>The address it listens on, as soon as it says so.</summary>
    public Task<Uri> AddressAsync(CancellationToken cancellation) => address.Task.WaitAsync(cancellation);

    public void Dispose()
    {
        Kill();
        process.Dispose();
        profile.Dispose();
    }

    /// <summary>Says that the engine ended once its last words have arrived: they may still be on their way when it has gone.</summary>
    private async Task EndAsync()
    {
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeForLastWords));
        address.TrySetException(new InvalidOperationException("The engine ended while it started."));
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(2));
        }
        catch (InvalidOperationException)
        {
            // it never started, or is gone already
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;

        if (line.StartsWith(Announcement, StringComparison.Ordinal))
            address.TrySetResult(new Uri(line[Announcement.Length..].Trim()));

        lastWords.Enqueue(line);
        while (lastWords.Count > LinesKept)
            lastWords.TryDequeue(out _);
    }

    private static ProcessStartInfo StartInfo(string path, string folder)
    {
        var start = new ProcessStartInfo(path)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in Arguments)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add("--user-data-dir=" + folder);

        // the sandbox refuses to work for root, and only there may it be switched off
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add("about:blank");
        return start;
    }
}
