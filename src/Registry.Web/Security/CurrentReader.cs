using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;

namespace Registry.Web.Security;

/// <summary>Works out once a request who is asking and over which associations.</summary>
public sealed class CurrentReader(RegistryDbContext db)
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
        var found = await db.Users.AsNoTracking()
            .Where(user => user.Id == id && user.IsActive)
            .Select(user => new { user.DisplayName, Grants = user.Grants.OrderBy(grant => grant.Id).Select(grant => new { grant.Role, grant.AssociationId }).ToList() })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return Reader.Nobody;

        var parents = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        var tree = parents.Select(node => (node.Id, node.ParentId)).ToList();
        return new(id, found.DisplayName, found.Grants.Select(grant => new ReaderGrant(grant.Role, grant.AssociationId, Subtree.Of(grant.AssociationId, tree))));
    }
}
