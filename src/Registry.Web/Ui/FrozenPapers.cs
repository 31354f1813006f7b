using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Ui;

/// <summary>Freezes papers as they leave, as PDF and as Word with the SHA-256 of both, and proves later that nothing of them changed.</summary>
public sealed class FrozenPapers(RegistryDbContext db, StoredFiles files, BrowserEngine engine, Reader reader, TimeProvider time)
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const int NameLength = 120;

    /// <summary>What a paper says, in a fingerprint: it leaves only as it was read.</summary>
    public static string StampOf(OfficialDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(OfficialHtml.Render(document).ToHtml())));

    /// <summary>Draws both files; nothing is kept yet.</summary>
    public async Task<DrawnPaper> DrawAsync(OfficialDocument document, CancellationToken cancellation) =>
        new(await engine.PrintAsync(OfficialHtml.Render(document).ToHtml(), cancellation), OfficialDocx.Render(document));

    /// <summary>Keeps both files with their line of the register. Within a transaction of the caller, who saves.</summary>
    public async Task KeepAsync(OutgoingPaper line, DrawnPaper drawn, CancellationToken cancellation)
    {
        var name = FileName(line);
        var pdf = await KeepAsync(drawn.Pdf, name + ".pdf", MediaTypeNames.Application.Pdf, cancellation);
        var word = await KeepAsync(drawn.Word, name + ".docx", OfficialDocx.MediaType, cancellation);
        line.Issue(pdf.Id, pdf.Hash, word.Id, word.Hash, time.GetUtcNow(), reader.Name);
    }

    /// <summary>Draws and keeps a numbered paper together with what its leaving changes, all of it or nothing.</summary>
    /// <param name="also">Changes records that are saved with it.</param>
    /// <returns>False where somebody changed one of the records meanwhile.</returns>
    public async Task<bool> LeaveAsync(OutgoingPaper line, OfficialDocument document, Action also, CancellationToken cancellation)
    {
        var drawn = await DrawAsync(document, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await KeepAsync(line, drawn, cancellation);
        also();
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return false;

        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>The paper as it left, its fingerprints counted anew from the kept files.</summary>
    /// <param name="address">Of the page whose handlers give the files.</param>
    public async Task<FrozenPaper> ProveAsync(OutgoingPaper paper, string address, CancellationToken cancellation) =>
        new(paper, await IsUnchangedAsync(paper.PdfId, paper.PdfHash, cancellation), await IsUnchangedAsync(paper.WordId, paper.WordHash, cancellation), address);

    /// <summary>Gives one of the two files.</summary>
    public async Task<IActionResult> AnswerAsync(PageModel page, int? fileId, string ending, CancellationToken cancellation)
    {
        if (await FindAsync(fileId, cancellation) is not { } file)
            return page.NotFound();

        page.Response.Headers.CacheControl = "private, no-store";
        page.Response.Headers.XContentTypeOptions = "nosniff";
        page.Response.Headers.ContentDisposition = PaperFileName.Disposition(Path.GetFileNameWithoutExtension(file.Name), ending);
        // browsers show a PDF by an object of their own, which the policy of pages would forbid
        page.Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileStreamResult(files.Open(file), file.ContentType) { EnableRangeProcessing = true };
    }

    private Task<StoredFile?> FindAsync(int? id, CancellationToken cancellation) =>
        db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellation);

    private async Task<bool> IsUnchangedAsync(int? fileId, string? noted, CancellationToken cancellation)
    {
        if (await FindAsync(fileId, cancellation) is not { } file)
            return false;

        await using var content = files.Open(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == noted;
    }

    private async Task<StoredFile> KeepAsync(byte[] bytes, string name, string type, CancellationToken cancellation)
    {
        using var content = new MemoryStream(bytes);
        return await files.KeepAsync(content, name, type, reader.UserId, keptUntil: null, LargestFile, cancellation);
    }

    private static string FileName(OutgoingPaper line)
    {
        var name = $"{line.Number} {line.Summary}".Replace('/', '-');
        return name[..Math.Min(name.Length, NameLength)].TrimEnd();
    }
}

/// <summary>A paper drawn both ways.</summary>
public sealed record DrawnPaper(byte[] Pdf, byte[] Word);

/// <summary>A paper that left, and whether its files are still what they were. Shown by the partial <c>_FrozenPaper</c>.</summary>
public sealed record FrozenPaper(OutgoingPaper Paper, bool PdfUnchanged, bool WordUnchanged, string Address);
