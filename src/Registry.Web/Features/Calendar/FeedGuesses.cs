using System.Collections.Concurrent;
using System.Net;

namespace Registry.Web.Features.Calendar;

/// <summary>Slows down who tries tokens: only wrong ones are counted, so that a good one is never refused.</summary>
public sealed class FeedGuesses(TimeProvider time)
{
    private const int PerMinute = 30;
    private const int MostVisitors = 10_000;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<IPAddress, (DateTimeOffset Since, int Count)> wrong = [];

    /// <summary>Takes note of a wrong token; true where there were too many of them lately.</summary>
    public bool Note(IPAddress? from)
    {
        if (wrong.Count > MostVisitors)
            wrong.Clear();

        var now = time.GetUtcNow();
        return wrong.AddOrUpdate(from ?? IPAddress.None, _ => (now, 1), (_, kept) => now - kept.Since < Minute ? (kept.Since, kept.Count + 1) : (now, 1)).Count > PerMinute;
    }
}
