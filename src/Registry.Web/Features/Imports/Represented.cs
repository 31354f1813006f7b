using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Domain;
using Registry.Domain.Members;

namespace Registry.Web.Features.Imports;

/// <summary>Who speaks for the organisations of a list: somebody of the lists by that name, or somebody new.</summary>
internal sealed class Represented(RegistryDbContext db, ActLedger ledger)
{
    private const int Portion = 500;

    /// <summary>At the end, when everybody of the list is there.</summary>
    public async Task NameAsync(WritingRun run, CancellationToken cancellation)
    {
        foreach (var portion in run.Represented.Chunk(Portion))
        {
            var names = portion.Select(one => SearchText.Fold(one.Name)).Distinct().ToList();
            var people = (await db.Persons.AsTracking().CouldRepresent(db, names, run.Scope.Visible).OrderBy(person => person.Id).ToListAsync(cancellation))
                .GroupBy(person => person.SearchName).ToDictionary(same => same.Key, same => same.First());
            var ids = portion.Select(one => one.OrganisationId).ToList();
            var organisations = await db.Persons.AsTracking().Where(person => EF.Parameter(ids).Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancellation);
            foreach (var (id, name) in portion)
            {
                if (!people.TryGetValue(SearchText.Fold(name), out var speaker))
                    people[SearchText.Fold(name)] = speaker = new(name);
                organisations[id].BeRepresentedBy(speaker);
            }

            await ledger.SaveIntoAsync(run.Act!, cancellation);
            foreach (var entry in db.ChangeTracker.Entries<Person>().ToList())
                entry.State = EntityState.Detached;
        }
    }
}

/// <summary>Questions about those who may speak for an organisation.</summary>
internal static class RepresentedQueries
{
    /// <summary>Vietnamese citizens of these names who belong to an association that the importing person may see.</summary>
    public static IQueryable<Person> CouldRepresent(this IQueryable<Person> persons, RegistryDbContext db, List<string> names, IReadOnlySet<int> visible)
    {
        var within = visible.ToList();
        return persons.Where(person => EF.Parameter(names).Contains(person.SearchName) && person.Kind == PersonKind.Natural && person.CountryIso2 == null && person.MergedIntoId == null && person.DeceasedOn == null
            && db.Memberships.Any(membership => membership.PersonId == person.Id && EF.Parameter(within).Contains(membership.AssociationId)));
    }
}
