using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Features.Guests;

/// <summary>Keeps a numbered Giấy mời as it leaves: both files with their SHA-256, or nothing.</summary>
public sealed class IssueInvitation(RegistryDbContext db, StoredFiles files, InvitationPapers papers, BrowserEngine engine, Reader reader, TimeProvider time)
{
    private const long LargestFile = 16 * 1024 * 1024;

    /// <returns>False where somebody changed it meanwhile.</returns>
    public async Task<bool> RunAsync(Commemoration plan, Invitation invitation, CancellationToken cancellation)
    {
        var line = invitation.Paper ?? throw new RuleException("OutgoingPaper.NotOpen");
        var document = (await papers.ComposerAsync(plan, invitation, cancellation)).Compose(null, bilingual: await AnyForeignAsync(plan, cancellation));
        var pdf = await PrintAsync(OfficialHtml.Render(document).ToHtml(), cancellation);
        var name = $"{line.Number} {document.Type}".Replace('/', '-');

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var keptPdf = await KeepAsync(pdf, name + ".pdf", MediaTypeNames.Application.Pdf, cancellation);
        var keptWord = await KeepAsync(OfficialDocx.Render(document), name + ".docx", OfficialDocx.MediaType, cancellation);
        line.Issue(keptPdf.Id, keptPdf.Hash, keptWord.Id, keptWord.Hash, time.GetUtcNow(), reader.Name);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return false;

        await transaction.CommitAsync(cancellation);
        return true;
    }

    public Task<StoredFile?> FileAsync(int? id, CancellationToken cancellation) => db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellation);

    public Stream Open(StoredFile file) => files.Open(file);

    private Task<bool> AnyForeignAsync(Commemoration plan, CancellationToken cancellation) =>
        db.Guests.AnyAsync(guest => guest.CommemorationId == plan.Id && guest.Language != "vi", cancellation);

    private async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        try
        {
            return await engine.PrintAsync(html, cancellation);
        }
        catch (PrintingUnavailableException unavailable) when (unavailable.Fault == PrintingFault.NoEngine)
        {
            throw new RuleException("Paper.NoEngine");
        }
    }

    private async Task<StoredFile> KeepAsync(byte[] bytes, string name, string type, CancellationToken cancellation)
    {
        using var content = new MemoryStream(bytes);
        return await files.KeepAsync(content, name, type, reader.UserId, keptUntil: null, LargestFile, cancellation);
    }
}
