using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Time;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Programmes as those find them who lay them before the leader and decide on them.</summary>
public sealed class ApprovalDesk(RegistryDbContext db, Reader reader, TimeProvider time)
{
    public Task<Programme?> FindAsync(int id, Ability ability, CancellationToken cancellation) => db.Programmes.OwnedBy(reader, ability)
        .Include(one => one.Owner).Include(one => one.LegalBases).Include(one => one.Steps.OrderBy(step => step.Id)).Include(one => one.Amends).Include(one => one.RenewedFrom)
        .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <summary>The words that were last laid before the leader.</summary>
    public Task<ProgrammeSubmission?> LatestAsync(int programmeId, CancellationToken cancellation) =>
        db.ProgrammeSubmissions.AsNoTracking().Where(one => one.ProgrammeId == programmeId).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>What the programme is compared with: the edition it amends, or else last year's.</summary>
    public async Task<ProgrammeComparison?> ComparedAsync(Programme programme, CancellationToken cancellation)
    {
        if ((programme.Amends ?? programme.RenewedFrom) is not { } before
            || await db.ProgrammeContentAsync(before.Id, cancellation) is not { } old || await db.ProgrammeContentAsync(programme.Id, cancellation) is not { } now)
            return null;

        return new(before.Title, programme.Amends is not null, ProgrammeDifference.Between(old, now));
    }

    /// <summary>Nobody approves what he wrote or laid there himself, in his own right or for the head, unless nobody else can.</summary>
    public async Task RefuseOwnAsync(Programme programme, ProgrammeSubmission submission, CancellationToken cancellation)
    {
        var isOwn = submission.ById == reader.UserId
            || programme.Steps.Any(step => step.ById == reader.UserId && step.Status is (ProgrammeStatus.Draft or ProgrammeStatus.Submitted));
        if (isOwn && await OthersDecideAsync(programme, cancellation))
            throw new RuleException("Programme.OwnSubmission");
    }

    private async Task<bool> OthersDecideAsync(Programme programme, CancellationToken cancellation)
    {
        var parents = (await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation)).ToDictionary(one => one.Id, one => one.ParentId);
        List<int> above = [];
        for (int? id = programme.OwnerId; id is { } here && !above.Contains(here); id = parents.GetValueOrDefault(here))
            above.Add(here);

        var today = time.Today();
        return await db.Grants.AnyAsync(grant => grant.Role == Role.Approver && above.Contains(grant.AssociationId) && grant.UserId != reader.UserId && grant.User!.IsActive, cancellation)
            || await db.SigningDelegations.AnyAsync(
                one => above.Contains(one.OwnerId) && one.UserId != null && one.UserId != reader.UserId && one.From <= today && today <= one.To, cancellation);
    }
}

/// <summary>A programme beside the one it goes on from.</summary>
public sealed record ProgrammeComparison(string Before, bool IsAmendment, ProgrammeDifference Difference);
