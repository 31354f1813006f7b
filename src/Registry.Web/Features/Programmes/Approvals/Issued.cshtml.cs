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
public sealed class IssuedModel(RegistryDbContext db, FrozenPapers frozen, ApprovalDesk desk, Reader reader) : PageModel
{
    private OutgoingPaper? line;

    [FromRoute]
    public int Id { get; set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>Null where it was issued on paper before it came into the registry.</summary>
    public FrozenPaper? Paper { get; private set; }

    public ProgrammeComparison? Compared { get; private set; }

    public int? NextEditionId { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Paper = line is null ? null : await frozen.ProveAsync(line, $"~/Programmes/{Id}/Issued", cancellation);
        NextEditionId = await db.Programmes.Where(one => one.AmendsId == Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
        if (Programme.Amends is not null)
            Compared = await desk.ComparedAsync(Programme, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, line?.PdfId, ".pdf", cancellation) : NotFound();

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, line?.WordId, ".docx", cancellation) : NotFound();

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Programme = (await db.Programmes.AsNoTracking().VisibleTo(reader, db).Include(one => one.Owner).Include(one => one.Amends)
            .SingleOrDefaultAsync(one => one.Id == Id, cancellation))!;
        if (Programme?.Status is not (ProgrammeStatus.Issued or ProgrammeStatus.Superseded))
            return false;

        line = await db.OutgoingPapers.AsNoTracking().SingleOrDefaultAsync(paper => paper.ProgrammeId == Id && paper.State == OutgoingState.Issued, cancellation);
        return true;
    }
}
