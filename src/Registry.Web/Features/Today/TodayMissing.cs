using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>What is missing or stale in the associations somebody keeps, association by association, the grave first.</summary>
public sealed class TodayMissing(MissingQueries missing, RegistryDbContext db)
{
    public async Task<IReadOnlyList<Group>> FindAsync(DateOnly today, CancellationToken cancellation)
    {
        var found = await missing.FindAsync(today, cancellation);
        var ids = found.Select(one => one.AssociationId).Distinct().ToList();
        var vietnamese = Masthead.IsVietnamese;
        var names = await db.Associations.Where(association => ids.Contains(association.Id))
            .Select(association => new { association.Id, Name = vietnamese ? association.Name : association.NameEn })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return
        [
            .. found.GroupBy(one => one.AssociationId)
                .Select(group => new Group(group.Key, names[group.Key], [.. group.OrderByDescending(one => one.IsGrave)]))
                .OrderByDescending(group => group.Items.Any(one => one.IsGrave)),
        ];
    }

    public sealed record Group(int AssociationId, string Name, IReadOnlyList<Missing> Items);
}
