using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;

namespace Registry.Data.Queries;

/// <summary>Questions about seats and who holds them.</summary>
public static class BoardQueries
{
    /// <summary>Seats with their places and holders.</summary>
    public static IQueryable<Seat> WithHoldings(this IQueryable<Seat> seats) =>
        seats.Include(seat => seat.Sizes).Include(seat => seat.Holdings).ThenInclude(holding => holding.Person).AsSplitQuery();

    public static IQueryable<Seat> VisibleTo(this IQueryable<Seat> seats, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return seats.Where(seat => visible.Contains(seat.AssociationId));
    }

    public static async Task<KeptBoard> BoardAsync(this RegistryDbContext db, int associationId, CancellationToken cancellation) =>
        (await db.BoardsAsync([associationId], cancellation))[0];

    /// <summary>The boards of these associations, in their order.</summary>
    public static async Task<IReadOnlyList<KeptBoard>> BoardsAsync(this RegistryDbContext db, IReadOnlyList<int> associations, CancellationToken cancellation)
    {
        var seats = (await db.Seats.AsNoTrackingWithIdentityResolution().WithHoldings().Where(seat => associations.Contains(seat.AssociationId)).ToListAsync(cancellation))
            .ToLookup(seat => seat.AssociationId);
        var congresses = (await db.Set<Congress>().AsNoTracking().Where(congress => associations.Contains(congress.AssociationId)).ToListAsync(cancellation))
            .ToLookup(congress => congress.AssociationId);
        var parents = (await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation))
            .Select(node => (node.Id, node.ParentId)).ToList();
        var memberships = await MembershipsAsync(db, [.. associations.SelectMany(id => seats[id])], cancellation);
        return [.. associations.Select(id => KeptOf(id, [.. seats[id]], [.. congresses[id]], memberships, Subtree.Of(id, parents)))];
    }

    private static KeptBoard KeptOf(int id, IReadOnlyList<Seat> seats, IReadOnlyList<Congress> congresses, IEnumerable<Row> memberships, IReadOnlySet<int> below)
    {
        var known = memberships.Where(row => below.Contains(row.AssociationId)).GroupBy(row => row.PersonId).ToList();
        return new(id, seats, congresses, known.Select(rows => rows.Key).ToHashSet(), known
            .Where(rows => rows.All(row => row.To is not null)).ToDictionary(rows => rows.Key, rows => rows.Max(row => row.To!.Value)));
    }

    private static async Task<List<Row>> MembershipsAsync(RegistryDbContext db, IReadOnlyList<Seat> seats, CancellationToken cancellation)
    {
        var people = seats.SelectMany(seat => seat.Holdings).Select(holding => holding.PersonId).Distinct().ToList();
        return await db.Memberships.Where(row => people.Contains(row.PersonId))
            .Select(row => new Row(row.PersonId, row.AssociationId, row.To)).ToListAsync(cancellation);
    }

    private sealed record Row(int PersonId, int AssociationId, DateOnly? To);
}
