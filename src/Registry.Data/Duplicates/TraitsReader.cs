using Microsoft.EntityFrameworkCore;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Reads of people what is compared.</summary>
public static class TraitsReader
{
    /// <summary>Everything of a few, by key.</summary>
    public static async Task<Dictionary<int, PersonTraits>> TraitsAsync(this RegistryDbContext db, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var people = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id)).Include(person => person.FormerNames).AsSplitQuery().ToListAsync(cancellation);
        var memberships = (await db.Memberships.Where(one => ids.Contains(one.PersonId))
            .Select(one => new { one.PersonId, one.AssociationId, one.Number }).ToListAsync(cancellation)).ToLookup(one => one.PersonId);
        return people.ToDictionary(person => person.Id, person => Of(person, [.. memberships[person.Id].Select(one => (one.AssociationId, one.Number))]));
    }

    public static PersonTraits Of(Person person, IReadOnlyList<(int AssociationId, string? Number)> memberships) => new()
    {
        FullName = person.FullName,
        Kind = person.Kind,
        FormerNames = [.. person.FormerNames.Select(former => former.Name)],
        Birth = person.Birth,
        Gender = person.Gender,
        Phone = person.Phone,
        Email = person.Email,
        Workplace = person.Workplace,
        Memberships = memberships,
    };

    /// <summary>Of all, one after the other, as much as keys are made of; numbers and former names are read by themselves.</summary>
    internal static IAsyncEnumerable<(int Id, PersonTraits Traits)> StreamAsync(this RegistryDbContext db) => db.Persons.AsNoTracking().IgnoreAutoIncludes()
        .Where(person => person.MergedIntoId == null)
        .Select(person => new { person.Id, person.FullName, person.Kind, person.BirthYear, person.BirthMonth, person.BirthDay, person.Phone, person.Email, person.Workplace })
        .AsAsyncEnumerable()
        .Select(person => (person.Id, new PersonTraits
        {
            FullName = person.FullName,
            Kind = person.Kind,
            Birth = new PartialDate(person.BirthYear, person.BirthMonth, person.BirthDay),
            Phone = person.Phone,
            Email = person.Email,
            Workplace = person.Workplace,
        }));
}
