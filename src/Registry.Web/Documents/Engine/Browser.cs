using System.Text.Json;

namespace Registry.Web.Documents.Engine;

/// <summary>A started engine and the conversation with it.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly object PdfSettings = new
    {
        preferCSSPageSize = true,
        printBackground = true,
        generateTaggedPDF = true,
        generateDocumentOutline = true,
    };

    private readonly BrowserProcess process;
    private readonly DevToolsConnection connection = new();

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

    /// <summary>Lays the page out on paper; nothing in it may run, and nothing is fetched.</summary>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        var target = (await connection.AskAsync("Target.createTarget", new { url = "about:blank" }, null, cancellation))
            .GetProperty("targetId").GetString()!;
        try
        {
            var session = (await connection.AskAsync("Target.attachToTarget", new { targetId = target, flatten = true }, null, cancellation))
                .GetProperty("sessionId").GetString()!;
            return await PrintAsync(html, session, cancellation);
        }
        finally
        {
            _ = CloseAsync(target);
        }
    }

    public async Task<string> VersionAsync(CancellationToken cancellation) =>
        (await connection.AskAsync("Browser.getVersion", null, null, cancellation)).GetProperty("product").GetString() ?? "";

    public void Dispose()
    {
        connection.Dispose();
        process.Dispose();
    }

    private async Task<byte[]> PrintAsync(string html, string session, CancellationToken cancellation)
    {
        Task<JsonElement> Ask(string method, object? parameters = null) => connection.AskAsync(method, parameters, session, cancellation);

        var silence = Ask("Emulation.setScriptExecutionDisabled", new { value = true });
        var offline = Ask("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 });
        var tree = await Ask("Page.getFrameTree");
        await Task.WhenAll(silence, offline);

        var frame = tree.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
        await Ask("Page.setDocumentContent", new { frameId = frame, html });
        var printed = await Ask("Page.printToPDF", PdfSettings);
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    private async Task CloseAsync(string target)
    {
        try
        {
            await connection.AskAsync("Target.closeTarget", new { targetId = target }, null, CancellationToken.None);
        }
        catch (DevToolsException)
        {
            // the engine is gone, and its pages with it
        }
    }
}
