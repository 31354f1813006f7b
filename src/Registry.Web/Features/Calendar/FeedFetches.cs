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
        foreach (var id in latest.Keys)
        {
            if (!latest.TryRemove(id, out var noted))
                continue;

            try
            {
                await WriteDownAsync(db, id, noted, cancellation);
            }
            catch
            {
                latest.AddOrUpdate(id, noted, (_, since) => noted.And(since));
                throw;
            }
        }
    }

    private static async Task WriteDownAsync(RegistryDbContext db, int id, Noted noted, CancellationToken cancellation)
    {
        var before = await db.FeedSubscriptions.Where(one => one.Id == id).Select(one => new { one.LastFetchedAt, one.MinutesBetween }).SingleOrDefaultAsync(cancellation);
        var client = Clean(noted.Last.Client);
        var usual = Usual(before?.LastFetchedAt, before?.MinutesBetween, noted);

        // past the change tracker on purpose: a fetch is no edit, and must not collide with one
        await db.FeedSubscriptions.Where(subscription => subscription.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(subscription => subscription.LastFetchedAt, noted.Last.At)
                .SetProperty(subscription => subscription.LastClient, client)
                .SetProperty(subscription => subscription.Fetches, subscription => subscription.Fetches + noted.Count)
                .SetProperty(subscription => subscription.Unchanged, subscription => subscription.Unchanged + noted.Unchanged)
                .SetProperty(subscription => subscription.MinutesBetween, usual),
            cancellation);
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
