using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Programmes;
using Registry.Web.Features.Programmes.Papers;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Lets a numbered programme leave: its paper is frozen, and the edition before it gives way.</summary>
public sealed class IssuedPapers(RegistryDbContext db, FrozenPapers frozen, ProgrammePapers papers, Reader reader, TimeProvider time)
{
    /// <summary>Draws and keeps both files, and closes the step; all of it or nothing.</summary>
    /// <returns>False where somebody changed the programme meanwhile.</returns>
    public async Task<bool> FreezeAsync(Programme programme, ProgrammeForm form, CancellationToken cancellation)
    {
        if (programme.Status != ProgrammeStatus.Numbered)
            throw new RuleException("Programme.WrongStatus");

        var line = await db.OutgoingPapers.SingleAsync(paper => paper.ProgrammeId == programme.Id && paper.State == OutgoingState.Given, cancellation);
        var document = ProgrammeDocument.Of((await papers.OfAsync(programme, form, cancellation))!);
        return await frozen.LeaveAsync(line, document, () => Leave(programme), cancellation);
    }

    private void Leave(Programme programme)
    {
        var at = time.GetUtcNow();
        programme.Issue(at, reader.UserId, reader.Name);
        if (programme.Amends is { Status: ProgrammeStatus.Issued } before)
            before.Supersede(at, reader.UserId, reader.Name);
    }
}
