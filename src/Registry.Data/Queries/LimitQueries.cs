using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Questions about the limits of the law and who keeps to them.</summary>
public static class LimitQueries
{
    public static async Task<LegalLimits> LimitsAsync(this RegistryDbContext db, CancellationToken cancellation) =>
        new(await db.LegalLimits.AsNoTracking().ToListAsync(cancellation));

    /// <summary>Memberships that count by law: official, and in force on the day.</summary>
    public static IQueryable<Membership> OfficialOn(this IQueryable<Membership> memberships, IReadOnlyCollection<int> associations, DateOnly day) =>
        memberships.Where(one => associations.Contains(one.AssociationId) && one.Class == MembershipClass.Official
            && (one.From == null || one.From <= day) && (one.To == null || one.To > day));

    /// <summary>What about an association somebody should look at; its steps, congresses and their papers must be loaded.</summary>
    public static async Task<IReadOnlyList<AssociationWarning>> WarningsOfAsync(this RegistryDbContext db, Association association, DateOnly day, CancellationToken cancellation)
    {
        if (AssociationChecks.LevelOf(association) is null && association.Kind != AssociationKind.Union)
            return [];

        var nodes = await db.Associations.Select(a => new { a.Id, a.ParentId }).ToListAsync(cancellation);
        var below = Subtree.Of(association.Id, [.. nodes.Select(node => (node.Id, node.ParentId))]);
        var official = AssociationChecks.LevelOf(association) is null ? 0 : await db.Memberships.OfficialOn([.. below], day).Select(one => one.PersonId).Distinct().CountAsync(cancellation);
        var sent = await db.YearlyReports.Where(report => report.AssociationId == association.Id && report.Kind == ReportKind.Activity).Select(report => report.Year).ToListAsync(cancellation);
        return [.. AssociationChecks.Of(association, official, sent, await db.LimitsAsync(cancellation), day)];
    }
}
