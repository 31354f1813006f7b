using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Domain.Reports;

namespace Registry.Web.Features.Reports;

/// <summary>Who may owe a report: those whom the programmes give something to do, and the associations below.</summary>
public sealed class UnitChoices(RegistryDbContext db)
{
    /// <summary>Those who lead most come first.</summary>
    public async Task<IReadOnlyList<UnitChoice>> FindAsync(int ownerId, IReadOnlyCollection<int> programmes, CancellationToken cancellation)
    {
        var parts = await db.Activities.Where(activity => programmes.Contains(activity.ProgrammeId)).SelectMany(activity => activity.Assignments)
            .Select(one => new { one.ActivityId, one.Verb, one.AgencyId, one.AssociationId }).ToListAsync(cancellation);
        var leads = parts.GroupBy(one => one.ActivityId).SelectMany(activity => ReportUnits.Answering([.. activity], one => one.Verb))
            .Where(one => one.AgencyId != null || one.AssociationId != null).Select(one => (Key: KeyOf(one.AssociationId, one.AgencyId), one.ActivityId)).Distinct()
            .GroupBy(one => one.Key).ToDictionary(unit => unit.Key, unit => unit.Count());
        var agencies = parts.Select(one => one.AgencyId).OfType<int>().Distinct().ToList();
        var named = parts.Select(one => one.AssociationId).OfType<int>().Distinct().ToList();
        var found = await db.Agencies.Where(agency => agencies.Contains(agency.Id)).OrderBy(agency => agency.SortName).Select(agency => new { agency.Id, agency.Name }).ToListAsync(cancellation);
        var associations = await db.Associations
            .Where(one => named.Contains(one.Id) || (one.ParentId == ownerId && one.Status == AssociationStatus.Active && one.Kind != AssociationKind.Branch))
            .OrderBy(one => one.SortName).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        return
        [
            .. associations.Select(one => Choice(KeyOf(one.Id, null), one.Name, leads)).Concat(found.Select(one => Choice(KeyOf(null, one.Id), one.Name, leads)))
                .OrderByDescending(one => one.Leads),
        ];
    }

    internal static string KeyOf(int? associationId, int? agencyId) => associationId is { } own ? $"{CallInput.AssociationSign}{own}" : $"{CallInput.AgencySign}{agencyId}";

    private static UnitChoice Choice(string key, string name, Dictionary<string, int> leads) => new(key, name, leads.GetValueOrDefault(key));
}

/// <param name="Leads">How many activities it answers for.</param>
public sealed record UnitChoice(string Key, string Name, int Leads);
