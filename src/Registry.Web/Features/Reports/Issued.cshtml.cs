using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>The consolidated report as it left: its two files, and whether they are still what they were.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IssuedModel(RegistryDbContext db, Reader reader, StoredFiles files) : CallPage(db, reader)
{
    public bool IsUnchanged { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Call.Paper is not { } paper)
            return Redirect($"~/Reports/{Id}/Paper");

        IsUnchanged = await IsUnchangedAsync(paper.PdfId, paper.PdfHash, cancellation) && await IsUnchangedAsync(paper.WordId, paper.WordHash, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await FileAsync(Call.Paper?.PdfId, ".pdf", cancellation) : NotFound();

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await FileAsync(Call.Paper?.WordId, ".docx", cancellation) : NotFound();

    protected override IQueryable<ReportCall> Mine(IQueryable<ReportCall> calls) => calls.VisibleTo(Reader);

    private async Task<IActionResult> FileAsync(int? id, string ending, CancellationToken cancellation)
    {
        if (await FindFileAsync(id, cancellation) is not { } file)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(Path.GetFileNameWithoutExtension(file.Name), ending);
        // browsers show a PDF by an object of their own, which the policy of pages would forbid
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileStreamResult(files.Open(file), file.ContentType) { EnableRangeProcessing = true };
    }

    private Task<StoredFile?> FindFileAsync(int? id, CancellationToken cancellation) => Db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellation);

    private async Task<bool> IsUnchangedAsync(int? id, string? noted, CancellationToken cancellation)
    {
        if (await FindFileAsync(id, cancellation) is not { } file)
            return false;

        await using var content = files.Open(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == noted;
    }
}
