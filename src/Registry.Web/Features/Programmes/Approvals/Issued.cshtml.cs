using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>The paper as it left: its files, their fingerprints counted anew, and the editions before and after.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IssuedModel(RegistryDbContext db, IssuedPapers issued, ApprovalDesk desk, Reader reader) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>Null where it was issued on paper before it came into the registry.</summary>
    public OutgoingPaper? Paper { get; private set; }

    public bool PdfUnchanged { get; private set; }

    public bool WordUnchanged { get; private set; }

    public ProgrammeComparison? Compared { get; private set; }

    public int? NextEditionId { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        PdfUnchanged = await issued.IsUnchangedAsync(Paper?.PdfId, Paper?.PdfHash, cancellation);
        WordUnchanged = await issued.IsUnchangedAsync(Paper?.WordId, Paper?.WordHash, cancellation);
        NextEditionId = await db.Programmes.Where(one => one.AmendsId == Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
        if (Programme.Amends is not null)
            Compared = await desk.ComparedAsync(Programme, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await FileAsync(Paper?.PdfId, ".pdf", cancellation) : NotFound();

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await FileAsync(Paper?.WordId, ".docx", cancellation) : NotFound();

    private async Task<IActionResult> FileAsync(int? id, string ending, CancellationToken cancellation)
    {
        if (await issued.FileAsync(id, cancellation) is not { } file)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(Path.GetFileNameWithoutExtension(file.Name), ending);
        // browsers show a PDF by an object of their own, which the policy of pages would forbid
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return new FileStreamResult(issued.Open(file), file.ContentType) { EnableRangeProcessing = true };
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Programme = (await db.Programmes.AsNoTracking().VisibleTo(reader, db).Include(one => one.Owner).Include(one => one.Amends)
            .SingleOrDefaultAsync(one => one.Id == Id, cancellation))!;
        if (Programme?.Status is not (ProgrammeStatus.Issued or ProgrammeStatus.Superseded))
            return false;

        Paper = await issued.OfAsync(Id, cancellation);
        return true;
    }
}
