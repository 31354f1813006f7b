using Microsoft.EntityFrameworkCore;
using Registry.Domain.Members.Duplicates;

namespace Registry.Data.Duplicates;

/// <summary>Keeps the list of possible duplicates as it is today: what was decided stays, what looks alike no longer goes.</summary>
public sealed class DuplicateList(RegistryDbContext db, DuplicateSearch search)
{
    private const int Portion = 500;

    /// <returns>How many pairs are new.</returns>
    public async Task<int> RefreshAsync(DateOnly day, CancellationToken cancellation)
    {
        var found = await search.FindAsync(cancellation);
        var known = await db.DuplicatePairs.AsNoTracking().Select(pair => new { pair.Id, pair.FirstId, pair.SecondId, pair.State, pair.Score, pair.Reasons }).ToListAsync(cancellation);
        var fresh = found.Keys.Except(known.Select(pair => (First: pair.FirstId, Second: pair.SecondId))).Order()
            .Select(pair => new DuplicatePair(pair.First, pair.Second, found[pair], day)).ToList();
        var open = known.Where(pair => pair.State == DuplicateState.Open).ToList();
        var gone = open.Where(pair => !found.ContainsKey((pair.FirstId, pair.SecondId))).Select(pair => pair.Id).ToList();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var ids in gone.Chunk(Portion))
            await db.DuplicatePairs.Where(pair => ids.Contains(pair.Id) && pair.State == DuplicateState.Open).ExecuteDeleteAsync(cancellation);
        foreach (var pair in open)
            if (found.TryGetValue((pair.FirstId, pair.SecondId), out var now) && now != new Likeness(pair.Score, pair.Reasons))
                await db.DuplicatePairs.Where(one => one.Id == pair.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Score, now.Score).SetProperty(one => one.Reasons, now.Reasons), cancellation);

        await db.GiveKeysAsync(fresh, cancellation);
        await db.InsertManyAsync(fresh, cancellation);
        await transaction.CommitAsync(cancellation);
        return fresh.Count;
    }
}
