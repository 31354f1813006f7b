using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>The consolidated report as it left: its two files, and whether they are still what they were.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IssuedModel(RegistryDbContext db, Reader reader, FrozenPapers frozen) : CallPage(db, reader)
{
    public FrozenPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Call.Paper is not { } paper)
            return Redirect($"~/Reports/{Id}/Paper");

        Paper = await frozen.ProveAsync(paper, $"~/Reports/{Id}/Issued", cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, Call.Paper?.PdfId, ".pdf", cancellation) : NotFound();

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, Call.Paper?.WordId, ".docx", cancellation) : NotFound();

    protected override IQueryable<ReportCall> Mine(IQueryable<ReportCall> calls) => calls.VisibleTo(Reader);
}
