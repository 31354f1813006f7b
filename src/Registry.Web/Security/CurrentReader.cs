using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Time;

namespace Registry.Web.Security;

/// <summary>Works out once a request who is asking and over which associations.</summary>
public sealed class CurrentReader(RegistryDbContext db, TimeProvider time)
{
    private Reader? reader;

    /// <summary>The reader once loaded; nobody on pages that need no sign-in.</summary>
    public Reader Loaded => reader ?? Reader.Nobody;

    public async ValueTask<Reader> LoadAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (reader is not null)
            return reader;

        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return reader = id is null ? Reader.Nobody : await FindAsync(id, cancellation);
    }

    private async Task<Reader> FindAsync(string id, CancellationToken cancellation)
    {
        var today = time.Today();
        var found = await db.Users.AsNoTracking()
            .Where(user => user.Id == id && user.IsActive)
            .Select(user => new
            {
                user.DisplayName,
                Grants = user.Grants.OrderBy(grant => grant.Id).Select(grant => new { grant.Role, grant.AssociationId }).ToList(),
                Delegations = db.SigningDelegations.Where(one => one.UserId == user.Id && one.From <= today && today <= one.To).Select(one => one.OwnerId).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return Reader.Nobody;

        var parents = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        var tree = parents.Select(node => (node.Id, node.ParentId)).ToList();
        // whoever stands in for the head can do on those days what the head can
        var grants = found.Grants.Select(grant => (grant.Role, grant.AssociationId)).Concat(found.Delegations.Distinct().Select(owner => (Role: Role.Approver, AssociationId: owner)));
        return new(id, found.DisplayName, grants.Select(grant => new ReaderGrant(grant.Role, grant.AssociationId, Subtree.Of(grant.AssociationId, tree))));
    }
}
