using System.Collections.Concurrent;

namespace Registry.Web.Jobs;

/// <summary>How far the work of this process is, told without the database: that may be held by the work's own transaction.</summary>
public sealed class WorkProgress
{
    private readonly ConcurrentDictionary<int, int> percents = new();

    /// <summary>Percent, 0 to 100; null for work that does not run here.</summary>
    public int? Of(int id) => percents.TryGetValue(id, out var percent) ? percent : null;

    internal IProgress<int> Begin(int id)
    {
        percents[id] = 0;
        return new Steps(percents, id);
    }

    internal void End(int id) => percents.TryRemove(id, out _);

    private sealed class Steps(ConcurrentDictionary<int, int> percents, int id) : IProgress<int>
    {
        public void Report(int value) => percents[id] = Math.Clamp(value, 0, 100);
    }
}
