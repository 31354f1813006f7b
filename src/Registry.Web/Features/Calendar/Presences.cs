using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Features.Calendar;

/// <summary>Remembers what stands in the calendars of an association, so that what leaves them is told first and not just missed.</summary>
/// <remarks>
/// Looked at before a calendar is made: only what was ever given out can be missed. A country that leaves with its last
/// partner, a day that is no longer public, a ceremony that is no longer shared: all are found by comparing.
/// </remarks>
public sealed class Presences(RegistryDbContext db, TimeProvider time)
{
    /// <summary>Compares what the calendars of these associations show with what they showed; true where something left or came back.</summary>
    public async Task<bool> FollowAsync(IReadOnlyCollection<int> roots, CancellationToken cancellation)
    {
        var tree = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation);
        var nodes = tree.Select(node => (node.Id, node.ParentId)).ToList();
        var moved = false;
        foreach (var root in roots.Where(root => tree.Exists(node => node.Id == root)))
            moved |= await FollowAsync(root, [.. Subtree.Of(root, nodes)], cancellation);

        return moved;
    }

    private async Task<bool> FollowAsync(int root, IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var days = await db.DaysSharedBy(below).Select(day => day.Id).ToListAsync(cancellation);
        var plans = await db.CommemorationsSharedBy(below, DateTimeOffset.MinValue).Select(one => one.Id).ToListAsync(cancellation);
        var known = await db.CalendarPresences
            .Where(one => one.AssociationId == root && (one.Kind == PresenceKind.Day || one.Kind == PresenceKind.Commemoration)).ToListAsync(cancellation);
        var movedDays = Compare(root, PresenceKind.Day, days, known);
        var movedPlans = Compare(root, PresenceKind.Commemoration, plans, known);
        if (!db.ChangeTracker.HasChanges())
            return false;

        return await TryKeepAsync(movedDays, movedPlans, cancellation);
    }

    /// <summary>What left or came back; what is new is only written down.</summary>
    private List<int> Compare(int root, PresenceKind kind, IReadOnlyCollection<int> present, IReadOnlyCollection<CalendarPresence> known)
    {
        var now = time.GetUtcNow();
        var shown = present.ToHashSet();
        List<int> moved = [];
        foreach (var presence in known.Where(one => one.Kind == kind))
        {
            var isThere = shown.Remove(presence.RecordId);
            if (isThere == presence.LeftAt is null)
                continue;

            if (isThere)
                presence.Return(now);
            else
                presence.Leave(now);
            moved.Add(presence.RecordId);
        }

        db.CalendarPresences.AddRange(shown.Order().Select(id => new CalendarPresence(root, kind, id, now)));
        return moved;
    }

    private async Task<bool> TryKeepAsync(List<int> days, List<int> plans, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);

            // past the change tracker on purpose: nobody edited the record, and an open form must not collide with this
            await db.Anniversaries.Where(day => days.Contains(day.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(day => day.FeedSequence, day => day.FeedSequence + 1).SetProperty(day => day.FeedChangedAt, now), cancellation);
            await db.Commemorations.Where(one => plans.Contains(one.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.FeedSequence, one => one.FeedSequence + 1).SetProperty(one => one.FeedChangedAt, now), cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // another process compared a moment ago; it found the same
        }

        db.ChangeTracker.Clear();
        return days.Count + plans.Count > 0;
    }
}
