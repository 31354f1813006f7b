using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Features.Calendar;

/// <summary>Remembers who fetched last and with what, and writes it down now and then: no fetch waits for it.</summary>
public sealed class FeedFetches(IServiceScopeFactory scopes)
{
    // the latest of the times between two fetches counts a quarter
    private const int Weight = 4;
    private const int Portion = 200;

    private readonly ConcurrentDictionary<int, Noted> latest = [];

    public void Note(int subscriptionId, FeedFetch fetch) => latest.AddOrUpdate(
        subscriptionId, static (_, first) => new(first.At, first, 1, first.WasUnchanged ? 1 : 0), static (_, before, next) => before.And(next), fetch);

    /// <summary>Writes down what is new: at most one write for each calendar, however often it was fetched.</summary>
    public async Task WriteDownAsync(CancellationToken cancellation)
    {
        if (latest.IsEmpty)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        foreach (var ids in latest.Keys.Order().Chunk(Portion))
        {
            var taken = Take(ids);
            try
            {
                await WriteDownAsync(db, taken, cancellation);
            }
            catch
            {
                foreach (var (id, noted) in taken)
                    latest.AddOrUpdate(id, noted, (_, since) => noted.And(since));
                throw;
            }
        }
    }

    private Dictionary<int, Noted> Take(int[] ids)
    {
        Dictionary<int, Noted> taken = [];
        foreach (var id in ids)
            if (latest.TryRemove(id, out var noted))
                taken.Add(id, noted);
        return taken;
    }

    private static async Task WriteDownAsync(RegistryDbContext db, Dictionary<int, Noted> taken, CancellationToken cancellation)
    {
        var ids = taken.Keys.ToList();
        var before = await db.FeedSubscriptions.Where(one => EF.Parameter(ids).Contains(one.Id)).OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.LastFetchedAt, one.MinutesBetween }).ToListAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var one in before)
        {
            var noted = taken[one.Id];
            var (client, usual) = (Clean(noted.Last.Client), Usual(one.LastFetchedAt, one.MinutesBetween, noted));

            // past the change tracker on purpose: a fetch is no edit, and must not collide with one
            await db.FeedSubscriptions.Where(subscription => subscription.Id == one.Id).ExecuteUpdateAsync(
                set => set.SetProperty(subscription => subscription.LastFetchedAt, noted.Last.At)
                    .SetProperty(subscription => subscription.LastClient, client)
                    .SetProperty(subscription => subscription.Fetches, subscription => subscription.Fetches + noted.Count)
                    .SetProperty(subscription => subscription.Unchanged, subscription => subscription.Unchanged + noted.Unchanged)
                    .SetProperty(subscription => subscription.MinutesBetween, usual),
                cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static string? Clean(string? client)
    {
        var clean = client is null ? null : new string([.. client.Where(letter => !char.IsControl(letter)).Take(FeedSubscription.ClientLength)]);
        return string.IsNullOrWhiteSpace(clean) ? null : clean;
    }

    private static int? Usual(DateTimeOffset? before, int? usual, Noted noted)
    {
        var spans = before is null ? noted.Count - 1 : noted.Count;
        if (spans < 1)
            return usual;

        var minutes = (int)((noted.Last.At - (before ?? noted.First)).TotalMinutes / spans);
        return usual is null ? minutes : (usual * (Weight - 1) + minutes) / Weight;
    }

    private sealed record Noted(DateTimeOffset First, FeedFetch Last, int Count, int Unchanged)
    {
        public Noted And(FeedFetch next) => new(First, next, Count + 1, Unchanged + (next.WasUnchanged ? 1 : 0));

        public Noted And(Noted next) => new(First, next.Last, Count + next.Count, Unchanged + next.Unchanged);
    }
}

/// <summary>One fetch of a calendar.</summary>
public sealed record FeedFetch(DateTimeOffset At, string? Client, bool WasUnchanged);
