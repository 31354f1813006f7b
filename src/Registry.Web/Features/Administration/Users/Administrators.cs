using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;

namespace Registry.Web.Features.Administration.Users;

/// <summary>Sees to it that no organisation loses its last administrator.</summary>
public sealed class Administrators(RegistryDbContext db)
{
    /// <summary>Throws where nobody else who can sign in administers what one of these grants covers.</summary>
    /// <param name="lost">Grants that are about to go; the caller holds a transaction in which nobody else can take the others away.</param>
    public async Task RequireOthersAsync(IReadOnlyCollection<Grant> lost, CancellationToken cancellation)
    {
        var lostIds = lost.Select(grant => grant.Id).ToList();
        var kept = await db.Users.AbleToSignIn()
            .SelectMany(user => user.Grants)
            .Where(grant => grant.Role == Role.Administrator && !lostIds.Contains(grant.Id))
            .Select(grant => grant.AssociationId)
            .ToListAsync(cancellation);
        var parents = await db.Associations.ToDictionaryAsync(association => association.Id, association => association.ParentId, cancellation);

        foreach (var grant in lost.Where(grant => grant.Role == Role.Administrator))
            if (!Above(grant.AssociationId, parents).Any(kept.Contains))
                throw new RuleException("User.LastAdministrator");
    }

    private static IEnumerable<int> Above(int associationId, Dictionary<int, int?> parents)
    {
        for (int? id = associationId; id is { } here; id = parents.GetValueOrDefault(here))
            yield return here;
    }
}
