using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Documents.Programmes;
using Registry.Web.Features.Programmes.Papers;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Freezes programmes as they leave, and proves later that nothing of them changed.</summary>
public sealed class IssuedPapers(RegistryDbContext db, StoredFiles files, ProgrammePapers papers, BrowserEngine engine, Reader reader, TimeProvider time)
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const int NameLength = 120;

    /// <summary>Prints and keeps both files, and closes the step; all of it or nothing.</summary>
    /// <returns>False where somebody changed the programme meanwhile.</returns>
    public async Task<bool> FreezeAsync(Programme programme, ProgrammeForm form, CancellationToken cancellation)
    {
        if (programme.Status != ProgrammeStatus.Numbered)
            throw new RuleException("Programme.WrongStatus");

        var line = await db.OutgoingPapers.SingleAsync(paper => paper.ProgrammeId == programme.Id && paper.State == OutgoingState.Given, cancellation);
        var document = ProgrammeDocument.Of((await papers.OfAsync(programme, form, cancellation))!);
        var pdf = await engine.PrintAsync(OfficialHtml.Render(document).ToHtml(), cancellation);
        var word = OfficialDocx.Render(document);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var name = FileName(line);
        var keptPdf = await KeepAsync(pdf, name + ".pdf", System.Net.Mime.MediaTypeNames.Application.Pdf, cancellation);
        var keptWord = await KeepAsync(word, name + ".docx", OfficialDocx.MediaType, cancellation);
        var at = time.GetUtcNow();
        line.Issue(keptPdf.Id, keptPdf.Hash, keptWord.Id, keptWord.Hash, at, reader.Name);
        programme.Issue(at, reader.UserId, reader.Name);
        if (programme.Amends is { Status: ProgrammeStatus.Issued } before)
            before.Supersede(at, reader.UserId, reader.Name);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return false;

        await transaction.CommitAsync(cancellation);
        return true;
    }

    public Task<OutgoingPaper?> OfAsync(int programmeId, CancellationToken cancellation) =>
        db.OutgoingPapers.AsNoTracking().SingleOrDefaultAsync(paper => paper.ProgrammeId == programmeId && paper.State == OutgoingState.Issued, cancellation);

    public Task<StoredFile?> FileAsync(int? id, CancellationToken cancellation) =>
        db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellation);

    public Stream Open(StoredFile file) => files.Open(file);

    /// <summary>Counts the hash of the kept file anew and compares it with the one noted in the register.</summary>
    public async Task<bool> IsUnchangedAsync(int? fileId, string? noted, CancellationToken cancellation)
    {
        if (await FileAsync(fileId, cancellation) is not { } file)
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
