using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Members;

namespace Registry.Data.Counting;

/// <summary>Counts members as of any day; each question reads one index from end to end and nothing else.</summary>
/// <remarks>The indexes are in MembershipConfiguration, in the order in which they are grouped here.</remarks>
public sealed class MemberCensus(RegistryDbContext db)
{
    /// <summary>From one in so many associations on they count as many.</summary>
    private const int Many = 50;

    /// <param name="associations">Those counted; null: all there are.</param>
    public async Task<CensusOfDay> CountAsync(IReadOnlyCollection<int>? associations, DateOnly day, CancellationToken cancellation)
    {
        var members = db.Memberships.Where(one => (one.From == null || one.From <= day) && (one.To == null || one.To > day));
        if (associations is not null)
            members = Within(members, associations, await db.Associations.CountAsync(cancellation));

        return new()
        {
            Day = day,
            Cells = await CellsAsync(members, cancellation),
            Joined = await JoinedAsync(members, cancellation),
            Categories = await CategoriesAsync(members, cancellation),
            People = await PeopleAsync(members, day, cancellation),
        };
    }

    /// <remarks>
    /// A few associations are looked up by the index that begins with them. For many it is faster to read an index to its end: the sum hides
    /// the column from the choice of that index.
    /// </remarks>
    private static IQueryable<Membership> Within(IQueryable<Membership> members, IReadOnlyCollection<int> associations, int all) =>
        associations.Count * Many < all
            ? members.Where(one => associations.Contains(one.AssociationId))
            : members.Where(one => associations.Contains(one.AssociationId + 0));

    private static async Task<Dictionary<(int, MembershipClass), int>> CellsAsync(IQueryable<Membership> members, CancellationToken cancellation) =>
        (await members.GroupBy(one => new { one.AssociationId, one.Class }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation))
            .ToDictionary(cell => (cell.Key.AssociationId, cell.Key.Class), cell => cell.Count);

    private static async Task<Dictionary<int, int>> JoinedAsync(IQueryable<Membership> members, CancellationToken cancellation) =>
        (await members.GroupBy(one => one.FromYear).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation))
            .ToDictionary(year => year.Key ?? 0, year => year.Count);

    private static async Task<Dictionary<int, int>> CategoriesAsync(IQueryable<Membership> members, CancellationToken cancellation)
    {
        var sets = await members.GroupBy(one => one.CategorySet).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return sets.SelectMany(set => (set.Key ?? "0").Split(','), (set, category) => (Category: int.Parse(category, CultureInfo.InvariantCulture), set.Count))
            .GroupBy(one => one.Category).ToDictionary(ones => ones.Key, ones => ones.Sum(one => one.Count));
    }

    private static async Task<PeopleOfDay> PeopleAsync(IQueryable<Membership> members, DateOnly day, CancellationToken cancellation) =>
        new(day, (await members.GroupBy(one => new { one.OfKind, one.OfGender, one.OfBirthYear }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation))
            .ToDictionary(cell => (cell.Key.OfKind, cell.Key.OfGender, cell.Key.OfBirthYear), cell => cell.Count));
}
