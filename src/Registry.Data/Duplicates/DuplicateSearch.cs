using Microsoft.EntityFrameworkCore;
using Registry.Domain.Days;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Finds records that look like one person among very many: only those are compared that share a key.</summary>
public sealed class DuplicateSearch(RegistryDbContext db)
{
    private const int Portion = 400;

    /// <summary>More than people can look through; the rest comes when these are decided.</summary>
    private const int MostPairs = 100_000;

    public async Task<IReadOnlyDictionary<(int First, int Second), Likeness>> FindAsync(CancellationToken cancellation)
    {
        var found = new Dictionary<(int, int), Likeness>();
        var rings = await RingsAsync(cancellation);
        foreach (var kind in Enum.GetValues<PersonKeyKind>())
        {
            rings.Remove(kind, out var ring);
            foreach (var groups in InPortions(ring!.Groups()))
                await CompareAsync(groups, found, cancellation);
        }

        return found;
    }

    /// <summary>Everybody is read once: to fold a name takes longer than to keep its keys.</summary>
    private async Task<Dictionary<PersonKeyKind, KeyRing>> RingsAsync(CancellationToken cancellation)
    {
        var rings = Enum.GetValues<PersonKeyKind>().ToDictionary(kind => kind, _ => new KeyRing());
        await foreach (var (id, traits) in db.StreamAsync().WithCancellation(cancellation))
            foreach (var key in traits.Keys)
                rings[key.Kind].Add(key, id);
        await AddFormerNamesAsync(rings[PersonKeyKind.NameAndBirthYear], cancellation);
        await AddNumbersAsync(rings[PersonKeyKind.Number], cancellation);
        return rings;
    }

    private async Task AddNumbersAsync(KeyRing ring, CancellationToken cancellation)
    {
        var numbers = db.Memberships.AsNoTracking().Where(one => one.Number != null).Select(one => new { one.PersonId, one.AssociationId, one.Number }).AsAsyncEnumerable();
        await foreach (var one in numbers.WithCancellation(cancellation))
            foreach (var key in new PersonTraits { FullName = "", Memberships = [(one.AssociationId, one.Number)] }.Keys)
                ring.Add(key, one.PersonId);
    }

    private async Task AddFormerNamesAsync(KeyRing ring, CancellationToken cancellation)
    {
        var names = db.Persons.AsNoTracking().IgnoreAutoIncludes().Where(person => person.MergedIntoId == null && person.BirthYear != null)
            .SelectMany(person => person.FormerNames, (person, former) => new { person.Id, former.Name, person.BirthYear }).AsAsyncEnumerable();
        await foreach (var one in names.WithCancellation(cancellation))
            foreach (var key in new PersonTraits { FullName = one.Name, Birth = new PartialDate(one.BirthYear, null, null) }.Keys.Where(key => key.Kind == PersonKeyKind.NameAndBirthYear))
                ring.Add(key, one.Id);
    }

    /// <summary>As many groups together as are worth one question to the database.</summary>
    private static IEnumerable<List<int[]>> InPortions(IEnumerable<int[]> groups)
    {
        List<int[]> portion = [];
        foreach (var group in groups)
        {
            portion.Add(group);
            if (portion.Sum(one => one.Length) < Portion)
                continue;

            yield return portion;
            portion = [];
        }

        if (portion.Count > 0)
            yield return portion;
    }

    private async Task CompareAsync(List<int[]> groups, Dictionary<(int, int), Likeness> found, CancellationToken cancellation)
    {
        if (found.Count >= MostPairs)
            return;

        var people = await db.TraitsAsync([.. groups.SelectMany(group => group).Distinct()], cancellation);
        foreach (var group in groups.Select(group => group.Where(people.ContainsKey).Order().ToArray()))
            for (var i = 0; i < group.Length; i++)
                for (var j = i + 1; j < group.Length; j++)
                    if (!found.ContainsKey((group[i], group[j])) && PersonLikeness.Of(people[group[i]], people[group[j]]) is { Score: >= Likeness.WorthListing } likeness)
                        found[(group[i], group[j])] = likeness;
    }
}
