using System.Net.Mime;
using Registry.Data.Files;
using Registry.Domain;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official.Docx;

namespace Registry.Web.Ui;

/// <summary>Prints papers one after the other into one file that waits for whoever asked; only one of them is in memory at a time.</summary>
public sealed class BoundPapers(BrowserEngine engine, StoredFiles files, TimeProvider time)
{
    private const int DaysKept = 7;
    private const long LargestFile = 1024L * 1024 * 1024;

    /// <returns>Where the file is fetched, and how many pages it has.</returns>
    /// <exception cref="RuleException">There is nothing to print, or no engine.</exception>
    public async Task<(string Address, int Pages)> BindAsync(IAsyncEnumerable<byte[]> papers, string title, string forId, CancellationToken cancellation)
    {
        await using var file = Temporary();
        var binder = new PdfBinder(file);
        await foreach (var paper in papers.WithCancellation(cancellation))
            binder.Add(paper);
        if (binder.Count == 0)
            throw new RuleException("Paper.NobodyToPrintFor");

        binder.Finish(title);
        return (await KeepAsync(file, PaperFileName.Of(title), MediaTypeNames.Application.Pdf, forId, cancellation), binder.Count);
    }

    /// <summary>A Word file of many papers that waits in the same way.</summary>
    /// <param name="write">Writes it paper by paper.</param>
    /// <returns>Where the file is fetched.</returns>
    public async Task<string> WordAsync(Action<Stream> write, string title, string forId, CancellationToken cancellation)
    {
        await using var file = Temporary();
        write(file);
        return await KeepAsync(file, PaperFileName.Of(title, ".docx"), OfficialDocx.MediaType, forId, cancellation);
    }

    /// <summary>One paper as a file.</summary>
    public async Task<byte[]> PrintAsync(Paper paper, CancellationToken cancellation)
    {
        try
        {
            return await engine.PrintAsync(paper.ToHtml(), cancellation);
        }
        catch (PrintingUnavailableException unavailable) when (unavailable.Fault == PrintingFault.NoEngine)
        {
            throw new RuleException("Paper.NoEngine");
        }
    }

    public static int PagesOf(byte[] paper) => new PdfPart(paper).Count;

    private static FileStream Temporary() => new(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private async Task<string> KeepAsync(FileStream file, string name, string type, string forId, CancellationToken cancellation)
    {
        file.Position = 0;
        return $"/Files/{(await files.KeepAsync(file, name, type, forId, time.GetUtcNow().AddDays(DaysKept), LargestFile, cancellation)).Id}";
    }
}
