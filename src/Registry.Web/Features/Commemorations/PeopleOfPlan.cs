using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;

namespace Registry.Web.Features.Commemorations;

/// <summary>Who may look after the work of an association.</summary>
internal static class PeopleOfPlan
{
    /// <summary>Those who can sign in and hold a right over the association or one above it.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> PeopleOfAsync(this RegistryDbContext db, int associationId, CancellationToken cancellation)
    {
        var parents = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToDictionaryAsync(one => one.Id, one => one.ParentId, cancellation);
        var chain = new List<int>();
        for (int? here = associationId; here is { } id && !chain.Contains(id); here = parents.GetValueOrDefault(id))
            chain.Add(id);

        var people = await db.Users.Where(user => user.IsActive && user.Grants.Any(grant => chain.Contains(grant.AssociationId)))
            .OrderBy(user => user.DisplayName).Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellation);
        return [.. people.Select(person => new SelectListItem(person.DisplayName, person.Id))];
    }
}
