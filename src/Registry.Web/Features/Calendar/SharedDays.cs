using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Finds the days that a calendar may show; what it may not show is left out by the query.</summary>
public sealed class SharedDays(
    RegistryDbContext db, TimeProvider time, IOptions<CalendarOptions> options, IOptions<DaysOptions> habits)
{
    private const int December = 12;
    private const int LastOfDecember = 31;

    private DateTimeOffset CancelledSince => time.GetUtcNow().AddDays(-options.Value.DaysCancelledIsShown);

    /// <summary>Whole years, so that a calendar changes with its data and at New Year only.</summary>
    public (DateOnly From, DateOnly To) WindowOf(FeedSelection selection)
    {
        var year = time.Today().Year;
        return (
            new(year - (selection.YearsBack ?? options.Value.YearsBack), 1, 1),
            new(year + (selection.YearsAhead ?? options.Value.YearsAhead), December, LastOfDecember));
    }

    /// <summary>The union whose days are public; none in an empty registry.</summary>
    public async Task<Association?> PublicUnionAsync(CancellationToken cancellation)
    {
        var wanted = options.Value.PublicUnionId;
        return await db.Associations.AsNoTracking()
            .Where(union => union.Kind == AssociationKind.Union && (wanted == 0 || union.Id == wanted))
            .OrderBy(union => union.Id)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Occurrences in the window, by date; those withdrawn or gone from the calendar among them as long as subscribers must be told.</summary>
    public async Task<IReadOnlyList<SharedDay>> OccurrencesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.WithAnniversaries)
            return [];

        var below = await BelowAsync(selection, cancellation);
        var present = Chosen(db.DaysSharedBy(below), selection);
        var leftIds = LeftOf(selection, below, PresenceKind.Day);
        var left = Chosen(db.Anniversaries.Where(day => leftIds.Contains(day.Id)), selection);
        var (from, to) = WindowOf(selection);
        var shown = await ReadAsync(present, cancellation);
        var known = shown.Select(day => day.Id).ToHashSet();
        var gone = (await ReadAsync(left, cancellation)).Where(day => !known.Contains(day.Id)).ToList();
        return [.. Occur(shown, hasLeft: false).Concat(Occur(gone, hasLeft: true)).OrderBy(day => day.Occurrence.Date).ThenBy(day => day.Occurrence.Anniversary.Id)];

        IEnumerable<SharedDay> Occur(IReadOnlyList<Anniversary> days, bool hasLeft) =>
            days.OccurrencesBetween(from, to, habits.Value.LeapDay).Select(one => new SharedDay(one, hasLeft));
    }

    /// <summary>The days themselves, whether withdrawn or not.</summary>
    public async Task<IQueryable<Anniversary>> DaysAsync(FeedSelection selection, CancellationToken cancellation) =>
        Chosen(db.DaysSharedBy(await BelowAsync(selection, cancellation)), selection);

    public async Task<IReadOnlyList<SharedCommemoration>> CommemorationsAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.WithCommemorations)
            return [];

        var since = CancelledSince;
        var (from, to) = WindowOf(selection);
        var below = await BelowAsync(selection, cancellation);
        var shown = await Chosen(db.CommemorationsSharedBy(below, since), selection, from, to).ToListAsync(cancellation);
        var leftIds = LeftOf(selection, below, PresenceKind.Commemoration);
        var left = db.Commemorations.Where(one => leftIds.Contains(one.Id) && (one.CancelledAt == null || one.CancelledAt >= since));
        var gone = await Chosen(left, selection, from, to).ToListAsync(cancellation);
        var known = shown.Select(one => one.Id).ToHashSet();
        return
        [
            .. shown.Select(one => new SharedCommemoration(one, HasLeft: false)),
            .. gone.Where(one => !known.Contains(one.Id)).Select(one => new SharedCommemoration(one, HasLeft: true)),
        ];
    }

    /// <summary>Deadlines and ends of terms, as they were last shown.</summary>
    public async Task<IReadOnlyList<CalendarPresence>> NoticesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.WithDeadlines && !selection.WithTermEnds)
            return [];

        var below = await BelowAsync(selection, cancellation);
        var (from, to) = WindowOf(selection);
        var since = CancelledSince;
        return await db.CalendarPresences.AsNoTracking()
            .Where(one => below.Contains(one.AssociationId) && one.Date >= from && one.Date <= to && (one.LeftAt == null || one.LeftAt >= since))
            .Where(one => (selection.WithDeadlines && one.Kind == PresenceKind.Deadline) || (selection.WithTermEnds && one.Kind == PresenceKind.TermEnd))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
    }

    /// <summary>The associations that were chosen and everything below them; never what lies beside the owner.</summary>
    public async Task<IReadOnlyList<int>> BelowAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var tree = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation);
        var nodes = tree.Select(node => (node.Id, node.ParentId)).ToList();
        var owned = Subtree.Of(selection.Owner, nodes);
        return [.. selection.Roots.SelectMany(root => Subtree.Of(root, nodes)).Intersect(owned)];
    }

    private IQueryable<int> LeftOf(FeedSelection selection, IReadOnlyList<int> below, PresenceKind kind)
    {
        var since = CancelledSince;
        if (selection.Since > since)
            since = selection.Since.Value;
        var roots = selection.Roots.Intersect(below).ToList();
        return db.CalendarPresences.Where(one => one.Kind == kind && roots.Contains(one.AssociationId) && one.LeftAt >= since).Select(one => one.RecordId);
    }

    private Task<List<Anniversary>> ReadAsync(IQueryable<Anniversary> days, CancellationToken cancellation) =>
        days.NotLongWithdrawn(CancelledSince).Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);

    private static IQueryable<Anniversary> Chosen(IQueryable<Anniversary> days, FeedSelection selection)
    {
        if (selection.Countries.Count > 0)
            days = days.Where(day => day.CountryIso2 == null || selection.Countries.Contains(day.CountryIso2));
        if (selection.Kinds.Count > 0)
            days = days.Where(day => selection.Kinds.Contains(day.Kind));
        return days;
    }

    private static IQueryable<Commemoration> Chosen(IQueryable<Commemoration> shared, FeedSelection selection, DateOnly from, DateOnly to)
    {
        shared = shared.Where(one => one.Date >= from && one.Date <= to);
        if (selection.Countries.Count > 0)
            shared = shared.Where(one => one.Anniversary!.CountryIso2 == null || selection.Countries.Contains(one.Anniversary.CountryIso2));
        if (selection.Kinds.Count > 0)
            shared = shared.Where(one => selection.Kinds.Contains(one.Anniversary!.Kind));
        return shared.AsNoTracking().OrderBy(one => one.Date).ThenBy(one => one.Id);
    }
}
