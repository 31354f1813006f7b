using System.Collections.Concurrent;

namespace Registry.Web.Features.Calendar;

/// <summary>Looks once after each edit, for all calendars of an association together, what left them or came back.</summary>
public sealed class FollowedRoots(Presences presences, FollowedLooks looks)
{
    public async Task FollowAsync(IReadOnlyList<int> roots, string look, CancellationToken cancellation)
    {
        var behind = roots.Where(root => looks.IsBehind(root, look)).ToList();
        if (behind.Count == 0)
            return;

        await presences.FollowAsync(behind, cancellation);
        looks.Note(behind, look);
    }
}

/// <summary>At which state of the database each association was last looked at by this process.</summary>
public sealed class FollowedLooks
{
    private readonly ConcurrentDictionary<int, string> looks = [];

    public bool IsBehind(int root, string look) => looks.GetValueOrDefault(root) != look;

    public void Note(IEnumerable<int> roots, string look)
    {
        foreach (var root in roots)
            looks[root] = look;
    }
}
