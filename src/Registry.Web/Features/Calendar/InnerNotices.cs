using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>What has no feed of its changes – deadlines, ends of terms and of agreements, invitations – is written down as it is shown, with the sequence it has.</summary>
public sealed class InnerNotices(RegistryDbContext db, SharedDays days, AgreementEnds agreements, PartnerInvitations invitations, TimeProvider time)
{
    /// <summary>Looks at whatever of these the selection shows.</summary>
    public async Task FollowAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.HasNotices && !selection.WithInvitations)
            return;

        var below = await days.BelowAsync(selection, cancellation);
        if (selection.WithDeadlines)
            await FollowAsync(PresenceKind.Deadline, 0, below, await DeadlinesAsync(below, cancellation), cancellation);
        if (selection.WithTermEnds)
            await FollowAsync(PresenceKind.TermEnd, 0, below, await TermEndsAsync(below, cancellation), cancellation);
        if (selection.Renewals != RenewalScope.None)
            await FollowAgreementsAsync(selection, below, cancellation);
        if (selection.WithInvitations)
            await invitations.FollowAsync(selection.PartnerId, below, cancellation);
    }

    private async Task FollowAgreementsAsync(FeedSelection selection, IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var (ends, notices) = await agreements.OfAsync(selection, below, days.WindowOf(selection), cancellation);
        await FollowAsync(PresenceKind.AgreementEnd, selection.AgreementsOf, below, ends, cancellation);
        await FollowAsync(PresenceKind.AgreementNotice, selection.AgreementsOf, below, notices, cancellation);
    }

    private async Task<List<ShownNotice>> DeadlinesAsync(IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var tasks = await db.PreparationTasks.Where(task => below.Contains(task.Commemoration!.OwnerId) && task.Commemoration.Status != CommemorationStatus.Cancelled)
            .Select(task => new { task.Id, task.Commemoration!.OwnerId, task.DueOn, task.Title, task.DoneAt, task.Commemoration.TitleVi, task.Commemoration.TitleEn })
            .ToListAsync(cancellation);
        return
        [
            .. tasks.Select(task => new ShownNotice(
                task.OwnerId, task.Id, task.DueOn,
                Done(Words.Vietnamese, task.DoneAt) + $"{task.Title} – {task.TitleVi}",
                Done(Words.English, task.DoneAt) + $"{task.Title} – {task.TitleEn}")),
        ];
    }

    private static string Done(Words words, DateTimeOffset? doneAt) => doneAt is null ? "" : words["Done: {0}", ""];

    private async Task<List<ShownNotice>> TermEndsAsync(IReadOnlyList<int> below, CancellationToken cancellation)
    {
        var associations = await db.Associations.AsNoTracking().Include(one => one.Congresses)
            .Where(one => below.Contains(one.Id) && one.Congresses.Any()).ToListAsync(cancellation);
        var today = time.Today();
        return
        [
            .. associations.Select(one => (Association: one, Clock: TermClock.Of(one.Congresses, today)!)).Select(one => new ShownNotice(
                one.Association.Id, one.Clock.Congress.Id, one.Clock.EndsOn,
                Words.Vietnamese["End of the term of {0}", one.Association.Name],
                Words.English["End of the term of {0}", one.Association.NameEn])),
        ];
    }

    private async Task FollowAsync(PresenceKind kind, int partnerId, IReadOnlyList<int> below, List<ShownNotice> shown, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var known = await db.CalendarPresences.Where(one => one.Kind == kind && one.PartnerId == partnerId && below.Contains(one.AssociationId)).ToListAsync(cancellation);
        var kept = known.ToDictionary(one => (one.AssociationId, one.RecordId));
        foreach (var one in shown)
        {
            if (!kept.Remove((one.AssociationId, one.RecordId), out var presence))
                db.CalendarPresences.Add(presence = new(one.AssociationId, kind, one.RecordId, now, partnerId));
            presence.Show(one.Date, one.Vietnamese, one.English, now, one.Further);
        }

        // what is over stays as it was: a term that ended is not cancelled
        foreach (var gone in kept.Values.Where(presence => presence.LeftAt is null && presence.Date >= time.Today()))
            gone.Leave(now);

        await db.SaveUnlessKnownAsync(cancellation);
    }
}

/// <summary>A notice as it is to be shown now.</summary>
/// <param name="Further">Its title in further languages, as they are kept.</param>
public sealed record ShownNotice(int AssociationId, int RecordId, DateOnly Date, string Vietnamese, string English, string? Further = null);
