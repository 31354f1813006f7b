using Microsoft.EntityFrameworkCore;
using Registry.Data.Queries;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>Chooses from where a list is read, so that the time does not grow with the register.</summary>
/// <remarks>
/// few rows are sorted. Many are read in their order until the page is full: by the rarest word typed, by a year of birth,
/// or all members one after another. What fits many is soon found; what fits few is read from where the few are.
/// </remarks>
/// <param name="few">So many rows are read and sorted rather than walked through.</param>
internal sealed class ListPlans(RegistryDbContext db, MemberQuestion question, int few)
{
    /// <summary>So many rows are read to count what fits among them.</summary>
    private readonly int counted = 2 * few;

    private readonly Narrowing narrowing = new(db, question);

    public async Task<ListPlan> ChooseAsync(CancellationToken cancellation)
    {
        if (question.Persons.Count > 0)
            return Sorted(narrowing.Apply(db.Memberships));

        var inScope = await InScopeAsync(cancellation);
        var rarest = question.Words is [var first, ..] ? first : null;
        if (inScope <= few && (rarest is null || inScope <= rarest.Frequency))
            return Sorted(narrowing.Apply(db.Memberships));
        if (rarest is not null)
            return ByWord(rarest);
        if (question.Years is [var year, ..])
            return ByYear(year);
        if (question.Filter.Category is { } category && await IsRareAsync(category, cancellation))
            return Sorted(Of(category));

        return OneAfterAnother(inScope > counted);
    }

    private Task<int> InScopeAsync(CancellationToken cancellation)
    {
        var rows = question.Scope is null ? db.Memberships.OrderBy(membership => membership.Id) : narrowing.InScope(db.Memberships).OrderBy(membership => membership.AssociationId);
        return rows.Take(counted + 1).CountAsync(cancellation);
    }

    private async Task<bool> IsRareAsync(int category, CancellationToken cancellation) =>
        await db.Set<MembershipCategory>().Where(one => one.CategoryId == category).OrderBy(one => one.CategoryId).Take(few + 1).CountAsync(cancellation) <= few;

    private static ListPlan Sorted(IQueryable<Membership> few) =>
        new(few.Select(membership => membership.Id), IsCut: false, (skip, take) => few.ByName().Skip(skip).Take(take).Select(membership => membership.Id));

    private IQueryable<Membership> Of(int category) =>
        from one in db.Set<MembershipCategory>().Where(one => one.CategoryId == category)
        join membership in narrowing.WithoutWords(narrowing.InScope(db.Memberships)) on one.MembershipId equals membership.Id
        select membership;

    private ListPlan ByWord(SoughtWord word)
    {
        var others = question.Words.Skip(1).ToList();
        var read = word.Known.Select(known => WithAll(db.PersonWords.Where(one => one.Word == known), others)).ToList();
        var bounded = WithAll(db.PersonWords.Where(one => word.Known.Contains(one.Word)).OrderBy(one => one.Word).ThenBy(one => one.SortName).Take(few + 1), others);
        var fitting = Members(bounded).Select(row => row.Membership.Id);
        return new(
            word.Known.Count == 1 ? fitting : fitting.Distinct(),
            word.Frequency > few,
            (skip, take) => read.Select(words => Ordered(Members(words)).Take(skip + take))
                .Aggregate((one, other) => one.Union(other))
                .OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take).Select(row => row.Id));
    }

    private IQueryable<PersonWord> WithAll(IQueryable<PersonWord> words, IEnumerable<SoughtWord> others)
    {
        foreach (var other in others)
        {
            var known = other.Known;
            words = words.Where(one => db.PersonWords.Any(w => known.Contains(w.Word) && w.SortName == one.SortName && w.PersonId == one.PersonId));
        }

        return words;
    }

    private IQueryable<WordRow> Members(IQueryable<PersonWord> words) =>
        from word in words
        join membership in narrowing.WithoutWords(narrowing.InScope(db.Memberships)) on word.PersonId equals membership.PersonId
        select new WordRow { SortName = word.SortName, Membership = membership };

    private static IQueryable<Key> Ordered(IQueryable<WordRow> rows) =>
        rows.OrderBy(row => row.SortName).ThenBy(row => row.Membership.Id).Select(row => new Key { SortName = row.SortName, Id = row.Membership.Id });

    private ListPlan ByYear(int year)
    {
        var members = narrowing.WithoutWords(narrowing.InScope(db.Memberships), known: year);
        var born = db.Persons.Where(person => person.BirthYear == year);
        return new(
            born.OrderBy(person => person.SortName).Take(counted).Join(members, person => person.Id, membership => membership.PersonId, (_, membership) => membership.Id),
            IsCut: true,
            (skip, take) => born.Join(members, person => person.Id, membership => membership.PersonId, (person, membership) => new Key { SortName = person.SortName, Id = membership.Id })
                .OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take).Select(row => row.Id));
    }

    private ListPlan OneAfterAnother(bool isCut)
    {
        var scope = question.Scope;
        var read = scope is null ? db.Memberships.OrderBy(membership => membership.Id) : narrowing.InScope(db.Memberships).OrderBy(membership => membership.AssociationId);
        // the sum keeps the database from collecting the rows of every association and sorting them
        var walked = scope is null ? db.Memberships : db.Memberships.Where(membership => scope.Contains(membership.AssociationId + 0));
        return new(
            narrowing.WithoutWords(read.Take(counted)).Select(membership => membership.Id),
            isCut,
            (skip, take) => narrowing.WithoutWords(walked).ByName().Skip(skip).Take(take).Select(membership => membership.Id));
    }

    private sealed class WordRow
    {
        public required string SortName { get; init; }

        public required Membership Membership { get; init; }
    }

    private sealed class Key
    {
        public required string SortName { get; init; }

        public required int Id { get; init; }
    }
}
