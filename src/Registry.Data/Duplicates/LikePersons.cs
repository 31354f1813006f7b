using Microsoft.EntityFrameworkCore;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Tells on entry whom somebody looks like, among the people whose data the reader keeps: of others nothing is told.</summary>
public sealed class LikePersons(RegistryDbContext db, Reader reader)
{
    private const int Candidates = 200;
    private const int Shown = 5;

    public async Task<IReadOnlyList<LikePerson>> FindAsync(PersonTraits traits, CancellationToken cancellation)
    {
        var mine = db.Persons.VisibleTo(db, reader, Ability.KeepMembers).IgnoreAutoIncludes();
        List<int> ids = [];
        foreach (var alike in Alike(mine, traits).Concat(Renamed(mine, traits.FullName.Trim())))
            ids.AddRange(await alike.Select(person => person.Id).Take(Candidates).ToListAsync(cancellation));

        var people = await db.TraitsAsync(ids.Distinct().ToList(), cancellation);
        var best = people.Select(one => (one.Key, one.Value, Likeness: PersonLikeness.Of(traits, one.Value)))
            .Where(one => one.Likeness.Score >= Likeness.WorthAsking).OrderByDescending(one => one.Likeness.Score).ThenBy(one => one.Key).Take(Shown).ToList();
        return [.. best.Select(one => new LikePerson(one.Key, one.Value.FullName, one.Value.Birth.Year, one.Likeness))];
    }

    /// <summary>One question for each index: by name, by telephone, by e-mail, by given name and year of birth.</summary>
    private static IEnumerable<IQueryable<Person>> Alike(IQueryable<Person> people, PersonTraits traits)
    {
        var folded = SearchText.Fold(traits.FullName);
        yield return people.Where(person => person.SearchName == folded);
        if (PhoneNumbers.KeyOf(traits.Phone) is { } phone)
            yield return people.Where(person => person.PhoneKey == phone);
        if (!string.IsNullOrWhiteSpace(traits.Email))
        {
            var email = traits.Email.Trim().ToLowerInvariant();
            yield return people.Where(person => person.Email == email);
        }

        if (traits.Birth.Year is { } year && GivenName(traits.FullName) is { } given)
            yield return people.Where(person => person.BirthYear == year).Beginning(person => person.SortName, given);
    }

    /// <summary>Who bears several names is found by all of them in one, not by each: by the names they bore, and by the one they bear now.</summary>
    private IEnumerable<IQueryable<Person>> Renamed(IQueryable<Person> people, string name)
    {
        var names = db.Set<PersonName>();
        yield return people.Where(person => names.Where(former => former.Name == name).Select(former => former.PersonId).Contains(person.Id));
        yield return people.Where(person => names.Select(former => former.PersonId).Contains(person.Id) && person.FullName == name);
    }

    /// <summary>The letters of the given name, with which the key of order begins.</summary>
    private static string? GivenName(string fullName) => SortText.OfPerson(fullName).Split(' ')[0] is { Length: > 0 } given ? given : null;
}

/// <summary>Somebody known who looks like the one who is being entered.</summary>
public sealed record LikePerson(int Id, string FullName, int? BirthYear, Likeness Likeness);
