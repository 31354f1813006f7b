using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Deadlines of preparations and ends of terms, for calendars of colleagues: written down as they are shown, with the sequence they have.</summary>
public sealed class InnerNotices(RegistryDbContext db, TimeProvider time)
{
    private sealed record Shown(int AssociationId, int RecordId, DateOnly Date, string Vietnamese, string English);

    public async Task FollowAsync(FeedSelection selection, IReadOnlyList<int> below, CancellationToken cancellation)
    {
        if (selection.WithDeadlines)
            await FollowAsync(PresenceKind.Deadline, below, await DeadlinesAsync(below, cancellation), cancellation);
        if (selection.WithTermEnds)
            await FollowAsync(PresenceKind.TermEnd, below, await TermEndsAsync(below, cancellation), cancellation);
    }

    private async Task<List<Shown>> DeadlinesAsync(IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var tasks = await db.PreparationTasks.Where(task => below.Contains(task.Commemoration!.OwnerId) && task.Commemoration.Status != CommemorationStatus.Cancelled)
            .Select(task => new { task.Id, task.Commemoration!.OwnerId, task.DueOn, task.Title, task.DoneAt, task.Commemoration.TitleVi, task.Commemoration.TitleEn })
            .ToListAsync(cancellation);
        return
        [
            .. tasks.Select(task => new Shown(
                task.OwnerId, task.Id, task.DueOn,
                Done(Words.Vietnamese, task.DoneAt) + $"{task.Title} – {task.TitleVi}",
                Done(Words.English, task.DoneAt) + $"{task.Title} – {task.TitleEn}")),
        ];
    }

    private static string Done(Words words, DateTimeOffset? doneAt) => doneAt is null ? "" : words["Done: {0}", ""];

    private async Task<List<Shown>> TermEndsAsync(IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var associations = await db.Associations.AsNoTracking().Include(one => one.Congresses)
            .Where(one => below.Contains(one.Id) && one.Congresses.Any()).ToListAsync(cancellation);
        var today = time.Today();
        return
        [
            .. associations.Select(one => (Association: one, Clock: TermClock.Of(one.Congresses, today)!)).Select(one => new Shown(
                one.Association.Id, one.Clock.Congress.Id, one.Clock.EndsOn,
                Words.Vietnamese["End of the term of {0}", one.Association.Name],
                Words.English["End of the term of {0}", one.Association.NameEn])),
        ];
    }

    private async Task FollowAsync(PresenceKind kind, IReadOnlyList<int> below, List<Shown> shown, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var known = await db.CalendarPresences.Where(one => one.Kind == kind && below.Contains(one.AssociationId)).ToListAsync(cancellation);
        var kept = known.ToDictionary(one => (one.AssociationId, one.RecordId));
        foreach (var one in shown)
        {
            if (!kept.Remove((one.AssociationId, one.RecordId), out var presence))
                db.CalendarPresences.Add(presence = new(one.AssociationId, kind, one.RecordId, now));
            presence.Show(one.Date, one.Vietnamese, one.English, now);
        }

        // what is over stays as it was: a term that ended is not cancelled
        foreach (var gone in kept.Values.Where(presence => presence.LeftAt is null && presence.Date >= time.Today()))
            gone.Leave(now);

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // another process wrote the same a moment ago
        }

        db.ChangeTracker.Clear();
    }
}
