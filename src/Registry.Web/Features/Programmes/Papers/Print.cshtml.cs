using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Programmes;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Papers;

/// <summary>A programme as it prints: on the screen, as a PDF, as a Word file.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class PrintModel(RegistryDbContext db, Reader reader, ProgrammePapers papers, PaperPress press) : ProgrammePaperPage(db, reader, press)
{
    private readonly RegistryDbContext db = db;

    [FromQuery(Name = "form")]
    public ProgrammeForm Form { get; set; }

    /// <summary>The paper as it left, where it did.</summary>
    public int? IssuedId { get; private set; }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        IssuedId = await db.OutgoingPapers.Where(paper => paper.ProgrammeId == Id && paper.State == OutgoingState.Issued).Select(paper => (int?)paper.Id).FirstOrDefaultAsync(cancellation);
        return await papers.OfAsync(Programme, Enum.IsDefined(Form) ? Form : default, cancellation) is { } paper ? ProgrammeDocument.Of(paper) : null;
    }
}
