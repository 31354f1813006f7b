using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Registry.Web.Features.Calendar;

/// <summary>Calendars kept in memory, each with the stamp of the records it was made from.</summary>
/// <remarks>
/// Two questions, the cheap one first. Was anything edited at all since this calendar was last found right (its look)?
/// If so: were these very records (its stamp)? Only then is it made again. Both are asked of the database, so that
/// several nodes answer alike, and the second by the query that makes the calendar, so that the two cannot differ.
/// </remarks>
public sealed class FeedCache(TimeProvider time, IOptions<CalendarOptions> options)
{
    private const int Gates = 64;
    private const int PartGivenUp = 4;

    private readonly ConcurrentDictionary<string, Kept> files = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1))];
    private long made;
    private long octets;

    /// <summary>How many calendars were made since the start.</summary>
    public long Made => Interlocked.Read(ref made);

    private long Most => options.Value.MegabytesKept * 1024L * 1024;

    /// <summary>The calendar kept under this name if nothing in it changed, otherwise made anew; by one at a time.</summary>
    public async Task<FeedFile> GetAsync(string name, string look, Func<Task<string>> stamp, Func<Task<MadeFeed>> make, CancellationToken cancellation)
    {
        if (Find(name) is { } right && right.Look == look)
            return right;

        var gate = gates[(uint)name.GetHashCode(StringComparison.Ordinal) % Gates];
        await gate.WaitAsync(cancellation);
        try
        {
            var kept = Find(name);
            if (kept?.Look == look)
                return kept;

            var now = kept is null ? null : await stamp();
            var file = kept is not null && kept.Stamp == now ? kept with { Look = look } : Follow(kept, look, await make());
            Keep(name, kept, file);
            return file;
        }
        finally
        {
            gate.Release();
        }
    }

    private FeedFile? Find(string name)
    {
        if (!files.TryGetValue(name, out var kept))
            return null;

        kept.UsedAt = time.GetTimestamp();
        return kept.File;
    }

    private FeedFile Follow(FeedFile? before, string look, MadeFeed feed)
    {
        var (bytes, stamp) = feed;
        Interlocked.Increment(ref made);
        var tag = EntityTag.Of(bytes);
        if (before?.Tag == tag)
            return before with { Look = look, Stamp = stamp };

        // two different files of one second would both be "not modified since" that second
        var now = time.GetUtcNow();
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        return new(look, stamp, bytes, FeedFile.Pack(bytes), tag, before?.ModifiedAt >= second ? before.ModifiedAt.AddSeconds(1) : second);
    }

    private void Keep(string name, FeedFile? before, FeedFile file)
    {
        files[name] = new(file) { UsedAt = time.GetTimestamp() };
        if (Interlocked.Add(ref octets, file.Size - (before?.Size ?? 0)) <= Most)
            return;

        // those that nobody asked for longest go; they are made again when they are asked for
        var oldest = files.OrderBy(one => one.Value.UsedAt).Take(Math.Max(1, files.Count / PartGivenUp)).ToList();
        foreach (var (key, _) in oldest)
            if (files.TryRemove(key, out var gone))
                Interlocked.Add(ref octets, -gone.File.Size);
    }

    private sealed class Kept(FeedFile file)
    {
        public FeedFile File { get; } = file;

        public long UsedAt { get; set; }
    }
}

/// <summary>A calendar just made, with the stamp of the very records that were read for it.</summary>
public sealed record MadeFeed(byte[] Bytes, string Stamp);
