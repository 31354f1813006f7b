using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Domain.Members;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Acts;

/// <summary>Whom the records changed since are about.</summary>
internal static class LaterNames
{
    public static async Task<IReadOnlyDictionary<LaterEdit, string>> OfAsync(RegistryDbContext db, IReadOnlyList<LaterEdit> edits, CancellationToken cancellation)
    {
        int[] Ids(string entity) => [.. edits.Where(edit => edit.Entity == entity).Select(edit => edit.RecordId)];
        var (people, memberships, consents) = (Ids(nameof(Person)), Ids(nameof(Membership)), Ids(nameof(Consent)));
        var found = new Dictionary<LaterEdit, string>();
        foreach (var person in await db.Persons.Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.FullName }).ToListAsync(cancellation))
            found[new(nameof(Person), person.Id)] = person.FullName;
        foreach (var one in await db.Memberships.Where(one => memberships.Contains(one.Id)).Select(one => new { one.Id, one.Person!.FullName }).ToListAsync(cancellation))
            found[new(nameof(Membership), one.Id)] = one.FullName;
        foreach (var one in await db.Consents.Where(one => consents.Contains(one.Id))
            .Join(db.Persons, one => one.PersonId, person => person.Id, (one, person) => new { one.Id, person.FullName }).ToListAsync(cancellation))
            found[new(nameof(Consent), one.Id)] = one.FullName;
        var partners = Ids(nameof(Partner));
        foreach (var partner in await db.Partners.Where(partner => partners.Contains(partner.Id)).Select(partner => new { partner.Id, partner.NameVi }).ToListAsync(cancellation))
            found[new(nameof(Partner), partner.Id)] = partner.NameVi;
        return found;
    }
}
