using System.Collections.Concurrent;

namespace Registry.Web.Documents.Engine;

/// <summary>A started engine and the conversation with it.</summary>
internal sealed class Browser : IDisposable
{
    /// <summary>A page is given up after so many papers: what it remembers would only grow.</summary>
    private const int PapersPerPage = 100;

    private readonly BrowserProcess process;
    private readonly DevToolsConnection connection = new();
    private readonly ConcurrentBag<BrowserPage> free = [];

    private Browser(BrowserProcess process) => this.process = process;

    public int ProcessId => process.Id;

    public bool IsAlive => connection.IsOpen && process.IsRunning;

    public static async Task<Browser> StartAsync(string path, CancellationToken cancellation)
    {
        var process = BrowserProcess.Start(path);
        var browser = new Browser(process);
        try
        {
            await browser.connection.OpenAsync(await process.AddressAsync(cancellation), cancellation);
            return browser;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var lastWords = process.LastWords;
            browser.Dispose();
            throw new DevToolsException("The engine did not start: " + lastWords, exception);
        }
        catch
        {
            browser.Dispose();
            throw;
        }
    }

    /// <summary>Prints on a page that is open already, if one is free: a fresh one takes longer than the paper.</summary>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        if (!free.TryTake(out var page))
            page = await BrowserPage.OpenAsync(connection, cancellation);

        byte[]? paper = null;
        try
        {
            return paper = await page.PrintAsync(html, cancellation);
        }
        finally
        {
            if (paper is not null && page.Papers < PapersPerPage)
                free.Add(page);
            else
                _ = page.CloseAsync();
        }
    }

    public async Task<string> VersionAsync(CancellationToken cancellation) =>
        (await connection.AskAsync("Browser.getVersion", null, null, cancellation)).GetProperty("product").GetString() ?? "";

    public void Dispose()
    {
        connection.Dispose();
        process.Dispose();
    }
}
