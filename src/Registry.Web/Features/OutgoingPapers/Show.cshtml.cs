using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.OutgoingPapers;

/// <summary>A line of the register: the paper as it left, with its two files, and what it belongs to.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, FrozenPapers frozen, IStringLocalizer<Text> text) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    public OutgoingPaper Line { get; private set; } = null!;

    /// <summary>Null where the paper has not left, or not from here.</summary>
    public FrozenPaper? Paper { get; private set; }

    public PaperOrigin? Origin { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Paper = Line.PdfId is null ? null : await frozen.ProveAsync(Line, $"~/OutgoingPapers/{Id}", cancellation);
        Origin = await OriginAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, Line.PdfId, ".pdf", cancellation) : NotFound();

    public async Task<IActionResult> OnGetWordAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? await frozen.AnswerAsync(this, Line.WordId, ".docx", cancellation) : NotFound();

    private async Task<bool> FindAsync(CancellationToken cancellation) =>
        (Line = (await db.OutgoingPapers.AsNoTracking().VisibleTo(reader).SingleOrDefaultAsync(paper => paper.Id == Id, cancellation))!) is not null;

    private async Task<PaperOrigin?> OriginAsync(CancellationToken cancellation)
    {
        var programme = await db.Programmes.Where(one => one.Id == Line.ProgrammeId || db.CoverPapers.Any(cover => cover.ProgrammeId == one.Id && cover.PaperId == Id))
            .Select(one => new { one.Id, one.Title }).FirstOrDefaultAsync(cancellation);
        if (programme is not null)
            return new(programme.Title, $"~/Programmes/{programme.Id}");
        if (await db.ReportCalls.Where(call => call.PaperId == Id).Select(call => (int?)call.Id).FirstOrDefaultAsync(cancellation) is { } call)
            return new(text["Consolidated report"], $"~/Reports/{call}");

        var invitation = await db.Invitations.Where(one => one.PaperId == Id).Select(one => new { one.CommemorationId, one.Commemoration!.TitleVi }).FirstOrDefaultAsync(cancellation);
        return invitation is null ? null : new(invitation.TitleVi, $"~/Commemorations/{invitation.CommemorationId}/Guests/Letter");
    }
}

/// <summary>What a numbered paper belongs to.</summary>
public sealed record PaperOrigin(string Name, string Address);
