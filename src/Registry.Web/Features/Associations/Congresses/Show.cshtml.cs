using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>One congress: when and where, its quorum and votes, its papers, the term it opened.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public required Association Association { get; set; }

    public required Congress Congress { get; set; }

    public string Heading => Masthead.IsVietnamese ? Association.Name : Association.NameEn;

    public string Address => $"/Associations/{Association.Id}/Congress/{Congress.Id}";

    public bool MayKeep => reader.May(Ability.KeepAssociations, Association.Id);

    public Quorum? Quorum { get; private set; }

    /// <summary>The last day for the report on holding it.</summary>
    public DateOnly? ReportBy { get; private set; }

    public IReadOnlyList<(CongressVote Vote, Quorum Quorum)> Votes { get; private set; } = [];

    public IReadOnlyList<CongressPaperKind> Kinds => [.. CongressDossier.All.Where(kind => CongressDossier.NeedOf(Congress.Kind, kind) != PaperNeed.NotAsked)];

    public int Begun => Congress.Papers.Count(paper => paper.State != CongressPaperState.Missing);

    public async Task<IActionResult> OnGetAsync(int id, int congressId, CancellationToken cancellation)
    {
        var found = await db.Associations.AsNoTracking().VisibleTo(reader)
            .Include(a => a.Congresses.Where(congress => congress.Id == congressId)).ThenInclude(congress => congress.Papers)
            .Include(a => a.Congresses.Where(congress => congress.Id == congressId)).ThenInclude(congress => congress.Votes)
            .Include(a => a.Congresses.Where(congress => congress.Id == congressId)).ThenInclude(congress => congress.Extensions).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (found is not { Congresses: [var congress, ..] })
            return NotFound();

        (Association, Congress) = (found, congress);
        await CountAsync(cancellation);
        return Page();
    }

    private async Task CountAsync(CancellationToken cancellation)
    {
        var (limits, day) = (await db.LimitsAsync(cancellation), Congress.HeldOn ?? time.Today());
        if (Congress.Called is not { } called || Congress.Present is not { } present)
        {
            ReportBy = Congress.HeldOn is null && Congress.PlannedOn is { } planned ? planned.AddDays(-(limits.Find(LimitName.CongressReportDays, day)?.Value ?? 0)) : null;
            return;
        }

        Quorum = Domain.Associations.Quorum.Of(Congress.Kind, called, present, limits, day);
        Votes = [.. Congress.Votes.OrderBy(vote => vote.Id).Select(vote => (vote, Domain.Associations.Quorum.OfVote(vote.InFavour, called, limits, day)))];
    }
}
