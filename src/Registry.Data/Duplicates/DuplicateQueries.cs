using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Questions about possible duplicates.</summary>
public static class DuplicateQueries
{
    /// <summary>Pairs of which the reader keeps an association of both: what they decide touches both.</summary>
    public static IQueryable<DuplicatePair> VisibleTo(this IQueryable<DuplicatePair> pairs, RegistryDbContext db, Reader reader)
    {
        var mine = db.Persons.VisibleTo(db, reader, Ability.KeepMembers);
        return pairs.Where(pair => mine.Any(person => person.Id == pair.FirstId) && mine.Any(person => person.Id == pair.SecondId));
    }
}
