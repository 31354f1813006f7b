using Microsoft.Extensions.Options;

namespace Registry.Web.Documents.Engine;

/// <summary>Makes PDF files from pages with one browser engine that is kept open, and replaced when it dies or hangs.</summary>
public sealed class BrowserEngine(IOptions<DocumentsOptions> options, ILogger<BrowserEngine> log) : IDisposable, IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);
    private readonly SemaphoreSlim turns = new(options.Value.ParallelPages, options.Value.ParallelPages);
    private readonly TimeSpan patience = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);
    private Browser? browser;
    private bool disposed;

    /// <summary>The running engine's process, if one runs.</summary>
    public int? ProcessId => browser is { IsAlive: true } running ? running.ProcessId : null;

    /// <summary>The page as a PDF file.</summary>
    /// <exception cref="PrintingUnavailableException">There is no engine, or it failed, hung or is busy.</exception>
    public Task<byte[]> PrintAsync(string html, CancellationToken cancellation) =>
        InTurnAsync((engine, limit) => engine.PrintAsync(html, limit), cancellation);

    /// <summary>The engine's name and version; it is started if it does not run.</summary>
    public Task<string> VersionAsync(CancellationToken cancellation) =>
        InTurnAsync((engine, limit) => engine.VersionAsync(limit), cancellation);

    public void Dispose()
    {
        disposed = true;
        browser?.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> InTurnAsync<T>(Func<Browser, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        if (!await turns.WaitAsync(patience, cancellation))
            throw Unavailable(PrintingFault.Busy, "Too many papers are waiting to be printed.");

        try
        {
            // counted from here: a long queue is no reason to stop an engine that works
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(patience);
            return await TwiceAsync(work, limit.Token, cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    // an engine that died since the last paper, or under this one, is replaced once without anyone noticing
    private async Task<T> TwiceAsync<T>(Func<Browser, CancellationToken, Task<T>> work, CancellationToken limit, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var engine = await RunningAsync(limit, cancellation);
            try
            {
                return await work(engine, limit);
            }
            catch (DevToolsException exception) when (attempt == 2 || engine.IsAlive)
            {
                throw Unavailable(PrintingFault.Failed, "The browser engine failed.", exception);
            }
            catch (DevToolsException exception)
            {
                log.LogWarning(new EventId(0, "EngineDied"), exception, "The browser engine died and is started again.");
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                engine.Dispose();
                throw Unavailable(PrintingFault.TimedOut, $"The browser engine did not answer in {patience.TotalSeconds} s and was stopped.");
            }
        }
    }

    private async Task<Browser> RunningAsync(CancellationToken limit, CancellationToken cancellation)
    {
        try
        {
            await starting.WaitAsync(limit);
            try
            {
                ObjectDisposedException.ThrowIf(disposed, this);
                return browser is { IsAlive: true } running ? running : await ReplaceAsync(limit);
            }
            finally
            {
                starting.Release();
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Unavailable(PrintingFault.TimedOut, $"The browser engine did not start in {patience.TotalSeconds} s and was stopped.");
        }
    }

    private async Task<Browser> ReplaceAsync(CancellationToken limit)
    {
        browser?.Dispose();
        browser = null;
        BrowserProfile.SweepAbandoned();

        var path = BrowserFinder.Find(options.Value.BrowserPath)
            ?? throw Unavailable(PrintingFault.NoEngine, "No browser engine was found.");
        try
        {
            browser = await Browser.StartAsync(path, limit);
            if (disposed)
                browser.Dispose();
            log.LogInformation(new EventId(0, "EngineStarted"), "Browser engine {Path} runs as process {ProcessId}.", path, browser.ProcessId);
            return browser;
        }
        catch (Exception exception) when (exception is DevToolsException or System.ComponentModel.Win32Exception)
        {
            throw Unavailable(PrintingFault.NotStarted, "The browser engine did not start.", exception);
        }
    }

    private PrintingUnavailableException Unavailable(PrintingFault fault, string message, Exception? inner = null)
    {
        log.LogError(new EventId(0, "PrintingUnavailable"), inner, "No PDF: {Fault}. {Message}", fault, message);
        return new(fault, message, inner);
    }
}
