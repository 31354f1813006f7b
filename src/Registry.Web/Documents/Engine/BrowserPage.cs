using System.Text.Json;

namespace Registry.Web.Documents.Engine;

/// <summary>An empty page that is ready to be printed on: nothing in it may run, nothing can be fetched.</summary>
internal sealed class BrowserPage
{
    private static readonly object PdfSettings = new
    {
        preferCSSPageSize = true,
        printBackground = true,
        generateTaggedPDF = true,
        generateDocumentOutline = true,
    };

    private readonly DevToolsConnection connection;
    private readonly string target;
    private readonly string session;
    private readonly string frame;

    private BrowserPage(DevToolsConnection connection, string target, string session, string frame) =>
        (this.connection, this.target, this.session, this.frame) = (connection, target, session, frame);

    /// <summary>How many papers it has printed.</summary>
    public int Papers { get; private set; }

    public static async Task<BrowserPage> OpenAsync(DevToolsConnection connection, CancellationToken cancellation)
    {
        var target = await TextAsync(connection.AskAsync("Target.createTarget", new { url = "about:blank" }, null, cancellation), "targetId");
        var session = await TextAsync(connection.AskAsync("Target.attachToTarget", new { targetId = target, flatten = true }, null, cancellation), "sessionId");
        var silence = connection.AskAsync("Emulation.setScriptExecutionDisabled", new { value = true }, session, cancellation);
        var offline = connection.AskAsync(
            "Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 }, session, cancellation);
        var tree = await connection.AskAsync("Page.getFrameTree", null, session, cancellation);
        await Task.WhenAll(silence, offline);
        return new(connection, target, session, tree.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!);
    }

    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        await connection.AskAsync("Page.setDocumentContent", new { frameId = frame, html }, session, cancellation);
        var printed = await connection.AskAsync("Page.printToPDF", PdfSettings, session, cancellation);
        Papers++;
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    public async Task CloseAsync()
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

    private static async Task<string> TextAsync(Task<JsonElement> answer, string name) => (await answer).GetProperty(name).GetString()!;
}
