using System.Collections.Concurrent;

namespace Registry.Web.Features.Calendar;

/// <summary>Calendars kept in memory, each with the stamp of the data it was made from.</summary>
public sealed class FeedCache(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, FeedFile> files = new(StringComparer.Ordinal);

    /// <summary>The calendar kept under this name if its stamp still holds, otherwise made anew.</summary>
    public async Task<FeedFile> GetAsync(string name, string stamp, Func<Task<byte[]>> make)
    {
        var kept = files.GetValueOrDefault(name);
        if (kept?.Stamp == stamp)
            return kept;

        var bytes = await make();
        return files[name] = Follow(kept, stamp, bytes);
    }

    private FeedFile Follow(FeedFile? before, string stamp, byte[] bytes)
    {
        var tag = EntityTag.Of(bytes);
        if (before?.Tag == tag)
            return before with { Stamp = stamp };

        // two different files of one second would both be "not modified since" that second
        var now = time.GetUtcNow();
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        return new(stamp, bytes, FeedFile.Pack(bytes), tag, before?.ModifiedAt >= second ? before.ModifiedAt.AddSeconds(1) : second);
    }
}
