using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Data.Queries;

/// <summary>Whether many associations keep to the law, asked at once.</summary>
public static class StandingQueries
{
    /// <summary>More members than any law asks for need not be told apart.</summary>
    private const int Plenty = 1_000;

    public static async Task<IReadOnlyList<(int AssociationId, AssociationWarning Warning)>> StandingOfAsync(
        this RegistryDbContext db, IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancellation)
    {
        var associations = await db.Associations.AsNoTracking()
            .Include(one => one.Steps).Include(one => one.Congresses).ThenInclude(congress => congress.Papers).AsSplitQuery()
            .Where(one => ids.Contains(one.Id) && one.Kind != AssociationKind.Branch).ToListAsync(cancellation);
        var sent = (await db.YearlyReports.Where(report => ids.Contains(report.AssociationId) && report.Kind == ReportKind.Activity)
            .Select(report => new { report.AssociationId, report.Year }).ToListAsync(cancellation)).ToLookup(report => report.AssociationId, report => report.Year);
        var limits = await db.LimitsAsync(cancellation);
        var official = await OfficialAsync(db, [.. associations.Where(one => AssociationChecks.LevelOf(one) is not null).Select(one => one.Id)], day, cancellation);
        return
        [
            .. associations.SelectMany(one => AssociationChecks.Of(one, official.GetValueOrDefault(one.Id), [.. sent[one.Id]], limits, day)
                .Select(warning => (one.Id, warning))),
        ];
    }

    /// <summary>Official members of each with what lies below it, each person once wherever that could matter.</summary>
    private static async Task<Dictionary<int, int>> OfficialAsync(RegistryDbContext db, IReadOnlyList<int> ids, DateOnly day, CancellationToken cancellation)
    {
        var nodes = (await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation)).Select(node => (node.Id, node.ParentId)).ToList();
        var below = ids.ToDictionary(id => id, id => Subtree.Of(id, nodes));
        var everywhere = below.Values.SelectMany(set => set).Distinct().ToList();
        var counts = await db.Memberships.OfficialOn(everywhere, day).GroupBy(row => row.AssociationId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var sums = below.ToDictionary(pair => pair.Key, pair => pair.Value.Sum(id => counts.GetValueOrDefault(id)));
        var few = below.Where(pair => sums[pair.Key] < Plenty).SelectMany(pair => pair.Value).Distinct().ToList();
        var people = (await db.Memberships.OfficialOn(few, day).Select(row => new { row.AssociationId, row.PersonId }).ToListAsync(cancellation))
            .ToLookup(row => row.AssociationId, row => row.PersonId);
        return below.ToDictionary(
            pair => pair.Key, pair => sums[pair.Key] >= Plenty ? sums[pair.Key] : pair.Value.SelectMany(id => people[id]).Distinct().Count());
    }
}
