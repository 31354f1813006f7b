using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Access;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members.Duplicates;

/// <summary>Reads pairs with their two people; only those whose associations the reader keeps.</summary>
internal static class Pairs
{
    /// <summary>Those of the list: of open ones both records still stand by themselves.</summary>
    public static IQueryable<DuplicatePair> Listed(RegistryDbContext db, Reader reader, bool isDecided)
    {
        // of a merged pair one record is gone: what was merged is undone from the list of acts
        var state = isDecided ? DuplicateState.TwoPeople : DuplicateState.Open;
        return db.DuplicatePairs.AsNoTracking().VisibleTo(db, reader).Where(pair => pair.State == state);
    }

    public static async Task<IReadOnlyList<PairRow>> WithPeopleAsync(RegistryDbContext db, IReadOnlyList<DuplicatePair> pairs, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        int[] ids = [.. pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct()];
        var people = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancellation);
        var memberships = (await db.Memberships.Where(one => ids.Contains(one.PersonId)).OrderBy(one => one.Id)
            .Select(one => new { one.PersonId, Name = vietnamese ? one.Association!.Name : one.Association!.NameEn }).ToListAsync(cancellation)).ToLookup(one => one.PersonId, one => one.Name);

        PairedPerson Of(int id) => new(people[id], [.. memberships[id].Distinct()]);
        return [.. pairs.Select(pair => new PairRow(pair, Of(pair.FirstId), Of(pair.SecondId)))];
    }
}
