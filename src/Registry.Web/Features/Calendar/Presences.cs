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
    private sealed record Named(int Id, string TitleVi, string TitleEn, string? Further);

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
        var days = await db.DaysSharedBy(below).Select(day => new Named(day.Id, day.NameVi, day.NameEn, day.FurtherNames)).ToListAsync(cancellation);
        var plans = await db.CommemorationsSharedBy(below, DateTimeOffset.MinValue).Select(one => new Named(one.Id, one.TitleVi, one.TitleEn, one.FurtherTitles)).ToListAsync(cancellation);
        var known = await db.CalendarPresences
            .Where(one => one.AssociationId == root && (one.Kind == PresenceKind.Day || one.Kind == PresenceKind.Commemoration)).ToListAsync(cancellation);
        var movedDays = Compare(root, PresenceKind.Day, days, known);
        var movedPlans = Compare(root, PresenceKind.Commemoration, plans, known);
        if (movedDays.Count + movedPlans.Count == 0 && !db.ChangeTracker.HasChanges())
            return false;

        return await TryKeepAsync(movedDays, movedPlans, cancellation);
    }

    /// <summary>What left or came back; what is new or has another title is only written down.</summary>
    private List<CalendarPresence> Compare(int root, PresenceKind kind, IReadOnlyCollection<Named> present, IReadOnlyCollection<CalendarPresence> known)
    {
        var shown = present.ToDictionary(one => one.Id);
        List<CalendarPresence> moved = [];
        foreach (var presence in known.Where(one => one.Kind == kind))
        {
            var isThere = shown.Remove(presence.RecordId, out var named);
            if (isThere != presence.LeftAt is null)
                moved.Add(presence);
            else if (named is not null)
                presence.Call(named.TitleVi, named.TitleEn, named.Further);
        }

        foreach (var one in shown.Values.OrderBy(one => one.Id))
        {
            var presence = new CalendarPresence(root, kind, one.Id, time.GetUtcNow());
            presence.Call(one.TitleVi, one.TitleEn, one.Further);
            db.CalendarPresences.Add(presence);
        }

        return moved;
    }

    private async Task<bool> TryKeepAsync(List<CalendarPresence> days, List<CalendarPresence> plans, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);
            var dayIds = await MoveAsync(days, now, cancellation);
            var planIds = await MoveAsync(plans, now, cancellation);

            // past the change tracker on purpose: nobody edited the record, and an open form must not collide with this
            await db.Anniversaries.Where(day => dayIds.Contains(day.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(day => day.FeedSequence, day => day.FeedSequence + 1).SetProperty(day => day.FeedChangedAt, day => day.FeedChangedAt > now ? day.FeedChangedAt : now), cancellation);
            await db.Commemorations.Where(one => planIds.Contains(one.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.FeedSequence, one => one.FeedSequence + 1).SetProperty(one => one.FeedChangedAt, one => one.FeedChangedAt > now ? one.FeedChangedAt : now), cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // another process compared a moment ago; it found the same
        }

        db.ChangeTracker.Clear();
        return days.Count + plans.Count > 0;
    }

    /// <summary>Those of the records that moved by this process: where another node was first, they are counted already.</summary>
    private async Task<List<int>> MoveAsync(List<CalendarPresence> moved, DateTimeOffset now, CancellationToken cancellation)
    {
        List<int> ids = [];
        foreach (var one in moved)
        {
            var isLeaving = one.LeftAt is null;
            DateTimeOffset? left = isLeaving ? now : null;
            var mine = await db.CalendarPresences.Where(kept => kept.Id == one.Id && (kept.LeftAt == null) == isLeaving).ExecuteUpdateAsync(
                set => set.SetProperty(kept => kept.LeftAt, left).SetProperty(kept => kept.ChangedAt, kept => kept.ChangedAt > now ? kept.ChangedAt : now).SetProperty(kept => kept.Sequence, kept => kept.Sequence + 1), cancellation);
            if (mine == 1)
                ids.Add(one.RecordId);
        }

        return ids;
    }
}
