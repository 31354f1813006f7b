using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;

namespace Registry.Web.Features.Reports;

/// <summary>What a call can ask about and whom; shared by the pages that make one and change one.</summary>
public sealed class CallForm(RegistryDbContext db, UnitChoices units)
{
    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public async Task LoadAsync(int ownerId, int year, CancellationToken cancellation)
    {
        Programmes = await db.Programmes.AsNoTracking()
            .Where(one => one.OwnerId == ownerId && one.Year == year
                && (one.Status == ProgrammeStatus.Approved || one.Status == ProgrammeStatus.Numbered || one.Status == ProgrammeStatus.Issued))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        Units = await units.FindAsync(ownerId, [.. Programmes.Select(one => one.Id)], cancellation);
    }

    /// <summary>The programmes that were ticked, as the form offered them.</summary>
    internal IEnumerable<Programme> Chosen(CallInput input) => Programmes.Where(one => input.Programmes.Contains(one.Id));

    /// <summary>A report for each unit that was ticked and owes none yet.</summary>
    internal async Task<IReadOnlyList<Report>> OwedAsync(ReportCall call, CallInput input, IReadOnlyCollection<Report> known, CancellationToken cancellation)
    {
        var offered = Units.Select(unit => unit.Key).ToHashSet();
        var (own, others) = (input.AssociationIds, input.AgencyIds);
        var associations = await db.Associations.Where(one => own.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        var agencies = await db.Agencies.Where(one => others.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        return
        [
            .. associations.Where(one => offered.Contains(UnitChoices.KeyOf(one.Id, null)) && known.All(report => report.AssociationId != one.Id)).Select(one => new Report(call, one)),
            .. agencies.Where(one => offered.Contains(UnitChoices.KeyOf(null, one.Id)) && known.All(report => report.AgencyId != one.Id)).Select(one => new Report(call, one)),
        ];
    }
}
