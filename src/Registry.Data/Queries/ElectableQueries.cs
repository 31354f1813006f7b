using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Questions about whom a seat may be given to.</summary>
public static class ElectableQueries
{
    /// <summary>Members of these associations, and who held a seat there before.</summary>
    public static IQueryable<Person> Electable(this RegistryDbContext db, IReadOnlyList<int> associations, DateOnly day) => db.Persons.Where(person =>
        person.Kind == PersonKind.Natural && person.MergedIntoId == null && person.DeceasedOn == null && person.RestrictedOn == null
        && (db.Memberships.Any(row => row.PersonId == person.Id && associations.Contains(row.AssociationId) && (row.To == null || row.To > day))
            || db.Holdings.Any(holding => holding.PersonId == person.Id && associations.Contains(holding.Seat!.AssociationId))));

    /// <summary>Whose names, present or former, have all these words, in any order and with or without accents.</summary>
    public static IQueryable<Person> WithWords(this IQueryable<Person> persons, string? words)
    {
        foreach (var word in SearchText.Fold(words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            persons = persons.Where(person => person.SearchName.Contains(word));

        return persons;
    }

    /// <summary>An association and what lies below it, of what the reader may see.</summary>
    public static IReadOnlyList<int> Below(this Reader reader, int associationId, IEnumerable<(int Id, int? ParentId)> parents) =>
        [.. Subtree.Of(associationId, parents).Intersect(reader.AssociationsFor(Ability.Read))];
}
