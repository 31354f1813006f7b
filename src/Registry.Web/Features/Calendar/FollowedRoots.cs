using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Registry.Data;

namespace Registry.Web.Features.Calendar;

/// <summary>Looks once after each edit, for all calendars of an association together, what left them or came back.</summary>
public sealed class FollowedRoots(RegistryDbContext db, Presences presences, FollowedLooks looks)
{
    public async Task FollowAsync(IReadOnlyList<int> roots, string look, CancellationToken cancellation)
    {
        var behind = roots.Where(root => looks.IsBehind(root, look)).ToList();
        if (behind.Count == 0)
            return;

        await presences.FollowAsync(behind, cancellation);
        var left = await db.CalendarPresences.Where(one => behind.Contains(one.AssociationId) && one.LeftAt != null)
            .Select(one => one.AssociationId).Distinct().ToListAsync(cancellation);
        foreach (var root in behind)
            looks.Note(root, look, left.Contains(root));
    }
}

/// <summary>At which state of the database each association was last looked at by this process.</summary>
public sealed class FollowedLooks
{
    private readonly ConcurrentDictionary<int, (string Look, bool HasLeft)> looks = [];

    public bool IsBehind(int root, string look) => looks.GetValueOrDefault(root).Look != look;

    /// <summary>False only where it is known that nothing ever left its calendars, or all of it came back.</summary>
    public bool MayHaveLeft(int root) => !looks.TryGetValue(root, out var known) || known.HasLeft;

    public void Note(int root, string look, bool hasLeft) => looks[root] = (look, hasLeft);
}
