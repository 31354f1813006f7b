using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Reports;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Documents.Reports;

namespace Registry.Web.Features.Reports;

/// <summary>Gives the consolidated report its number and keeps it as it leaves: both files with their SHA-256, or nothing.</summary>
public sealed class IssueReport(RegistryDbContext db, StoredFiles files, ReportSource source, ReportHeads heads, BrowserEngine engine, Reader reader, TimeProvider time)
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const int LongestName = 120;

    public async Task<int> NextNumberAsync(ReportCall call, int year, CancellationToken cancellation)
    {
        var symbol = await heads.SymbolAsync(call.Owner!, cancellation);
        return 1 + (await db.OutgoingPapers.Where(paper => paper.OwnerId == call.OwnerId && paper.Symbol == symbol && paper.Year == year).MaxAsync(paper => (int?)paper.Value, cancellation) ?? 0);
    }

    /// <param name="stamp">Of the paper that was looked at.</param>
    /// <returns>False where the register says something else by now; nothing is issued then.</returns>
    /// <exception cref="RuleException">The number is taken, or a programme of the report was deleted.</exception>
    public async Task<bool> RunAsync(ReportCall call, int number, DateOnly datedOn, DateOnly today, string stamp, CancellationToken cancellation)
    {
        if (await source.StampAsync(call, today, cancellation) != stamp)
            return false;

        var report = await source.ReadAsync(call, number, datedOn, today, cancellation);
        var document = ConsolidatedDocument.Compose(report);
        var pdf = await engine.PrintAsync(OfficialHtml.Render(document).ToHtml(), cancellation);
        var word = OfficialDocx.Render(document);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // while it was printed, somebody may have deleted a programme or sent a report
        if (await source.StampAsync(call, today, cancellation) != stamp)
            return false;

        var paper = await TakeAsync(call, number, datedOn, document, cancellation);
        var name = $"{paper.Number} {document.Summary}".Replace('/', '-');
        name = name[..Math.Min(name.Length, LongestName)];
        var (keptPdf, keptWord) = (await KeepAsync(pdf, name + ".pdf", MediaTypeNames.Application.Pdf, cancellation), await KeepAsync(word, name + ".docx", OfficialDocx.MediaType, cancellation));
        paper.Issue(keptPdf.Id, keptPdf.Hash, keptWord.Id, keptWord.Hash, time.GetUtcNow(), reader.Name);
        call.Issue(paper);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return false;

        await transaction.CommitAsync(cancellation);
        return true;
    }

    private async Task<OutgoingPaper> TakeAsync(ReportCall call, int number, DateOnly datedOn, OfficialDocument document, CancellationToken cancellation)
    {
        var paper = new OutgoingPaper(call.Owner!, datedOn, number, await heads.SymbolAsync(call.Owner!, cancellation), document.Type!, document.Summary);
        paper.Give(time.GetUtcNow(), reader.Name);
        paper.SignedBy(document.Signature is { } signature ? string.Join("\n", [.. signature.Lines, signature.Name ?? ""]) : null);
        db.OutgoingPapers.Add(paper);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            throw new RuleException("ReportCall.NumberTaken", nameof(number), paper.Number.ToString());
        }

        return paper;
    }

    private async Task<StoredFile> KeepAsync(byte[] bytes, string name, string type, CancellationToken cancellation)
    {
        using var content = new MemoryStream(bytes);
        return await files.KeepAsync(content, name, type, reader.UserId, keptUntil: null, LargestFile, cancellation);
    }
}
