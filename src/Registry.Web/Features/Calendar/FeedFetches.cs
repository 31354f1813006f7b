using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Features.Calendar;

/// <summary>Remembers who fetched last and with what, and writes it down now and then: no fetch waits for it.</summary>
public sealed class FeedFetches(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<int, (DateTimeOffset At, string? Client)> latest = [];

    public void Note(int subscriptionId, DateTimeOffset at, string? client)
    {
        var clean = client is null ? null : new string([.. client.Where(letter => !char.IsControl(letter)).Take(FeedSubscription.ClientLength)]);
        latest[subscriptionId] = (at, string.IsNullOrWhiteSpace(clean) ? null : clean);
    }

    /// <summary>Writes down what is new: at most one write for each calendar, however often it was fetched.</summary>
    public async Task WriteDownAsync(CancellationToken cancellation)
    {
        if (latest.IsEmpty)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        foreach (var (id, fetch) in latest.ToArray())
        {
            // past the change tracker on purpose: a fetch is no edit, and must not collide with one
            await db.FeedSubscriptions.Where(subscription => subscription.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(subscription => subscription.LastFetchedAt, fetch.At).SetProperty(subscription => subscription.LastClient, fetch.Client),
                cancellation);
            latest.TryRemove(KeyValuePair.Create(id, fetch));
        }
    }
}
