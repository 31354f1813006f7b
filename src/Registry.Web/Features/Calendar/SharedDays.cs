using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Calendars;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Finds the days that a calendar may show; what it may not show is left out by the query.</summary>
public sealed class SharedDays(
    RegistryDbContext db, PartnerInvitations invitations, FollowedLooks looks, TimeProvider time, IOptions<CalendarOptions> options, IOptions<DaysOptions> habits)
{
    private const int December = 12;
    private const int LastOfDecember = 31;

    private (int Owner, IReadOnlyList<int> Roots, IReadOnlyList<int> Known)? below;
    private IReadOnlyList<string> readDays = [];
    private IReadOnlyList<string> readPlans = [];
    private IReadOnlyDictionary<int, CalendarPresence> readTold = new Dictionary<int, CalendarPresence>();

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

    /// <summary>Differs as soon as a day or a commemoration that stands in the calendar was saved, came or left.</summary>
    public async Task<string> StampAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var below = await BelowAsync(selection, cancellation);
        var (present, left) = Days(selection, below);
        var (shown, gone) = Commemorations(selection, below);
        return Stamp(
            selection,
            [.. await KeysAsync(present, cancellation), .. await KeysAsync(left, cancellation)],
            [.. await KeysAsync(shown, cancellation), .. await KeysAsync(gone, cancellation), .. await KeysAsync(InvitedTo(selection, below), cancellation)],
            await invitations.StandingAsync(selection, below, cancellation));
    }

    /// <summary>The same, of the very records that were read last for this selection.</summary>
    public string StampOfRead(FeedSelection selection) => Stamp(selection, readDays, readPlans, readTold);

    private string Stamp(FeedSelection selection, IEnumerable<string> dayKeys, IEnumerable<string> planKeys, IReadOnlyDictionary<int, CalendarPresence> told)
    {
        var window = WindowOf(selection);
        var changes = told.Values.OrderBy(one => one.Id).Select(one => $"{one.Id}:{one.Sequence}:{one.ChangedAt.Ticks}");
        return EntityTag.Of(Encoding.UTF8.GetBytes($"{window.From:O} {window.To:O} {string.Join(' ', dayKeys)} | {string.Join(' ', planKeys)} | {string.Join(' ', changes)}"));
    }

    private static string Key(int id, long version, int sequence) => string.Create(CultureInfo.InvariantCulture, $"{id}:{version}:{sequence}");

    private static async Task<IEnumerable<string>> KeysAsync(IQueryable<Anniversary>? days, CancellationToken cancellation) => days is null
        ? ["|"]
        : (await days.Select(day => new { day.Id, day.Version, day.FeedSequence }).ToListAsync(cancellation)).Select(one => Key(one.Id, one.Version, one.FeedSequence)).Append("|");

    private static async Task<IEnumerable<string>> KeysAsync(IQueryable<Commemoration>? plans, CancellationToken cancellation) => plans is null
        ? ["|"]
        : (await plans.Select(one => new { one.Id, one.Version, one.FeedSequence }).ToListAsync(cancellation)).Select(one => Key(one.Id, one.Version, one.FeedSequence)).Append("|");

    /// <summary>Occurrences in the window, by date; those withdrawn or gone from the calendar among them as long as subscribers must be told.</summary>
    public async Task<IReadOnlyList<SharedDay>> OccurrencesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var (present, left) = Days(selection, await BelowAsync(selection, cancellation));
        var (from, to) = WindowOf(selection);
        var shown = await ReadAsync(present, cancellation);
        var known = shown.Select(day => day.Id).ToHashSet();
        var allLeft = await ReadAsync(left, cancellation);
        readDays = [.. shown.Select(KeyOf), "|", .. allLeft.Select(KeyOf), "|"];
        var gone = allLeft.Where(day => !known.Contains(day.Id)).ToList();
        var titles = await TitlesAsync(selection, PresenceKind.Day, [.. gone.Select(day => day.Id)], cancellation);
        return [.. Occur(shown, _ => null).Concat(Occur(gone, day => titles.GetValueOrDefault(day.Id) ?? new(day.NameVi, day.NameEn, day.FurtherNames))).OrderBy(day => day.Occurrence.Date).ThenBy(day => day.Occurrence.Anniversary.Id)];

        IEnumerable<SharedDay> Occur(IReadOnlyList<Anniversary> days, Func<Anniversary, LeftTitle?> left) =>
            days.OccurrencesBetween(from, to, habits.Value.LeapDay).Select(one => new SharedDay(one, left(one.Anniversary)));
    }

    /// <summary>The days themselves, whether withdrawn or not.</summary>
    public async Task<IQueryable<Anniversary>> DaysAsync(FeedSelection selection, CancellationToken cancellation) =>
        Chosen(db.DaysSharedBy(await BelowAsync(selection, cancellation)), selection);

    public async Task<IReadOnlyList<SharedCommemoration>> CommemorationsAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var below = await BelowAsync(selection, cancellation);
        var (present, left) = Commemorations(selection, below);
        var shown = await ReadAsync(present, cancellation);
        var gone = await ReadAsync(left, cancellation);
        var told = await invitations.StandingAsync(selection, below, cancellation);
        var invitedTo = await ReadAsync(InvitedTo(selection, below), cancellation);
        readPlans = [.. shown.Select(KeyOf), "|", .. gone.Select(KeyOf), "|", .. invitedTo.Select(KeyOf), "|"];
        readTold = told;
        var invited = await invitations.DetailsAsync(selection.PartnerId, [.. invitedTo.Where(one => told[one.Id].LeftAt is null).Select(one => one.Id)], cancellation);
        var titles = await TitlesAsync(selection, PresenceKind.Commemoration, [.. gone.Select(one => one.Id)], cancellation);
        return SharedPlans.Of(shown, gone, invitedTo, told, invited, titles, LeftSince(selection), CancelledSince);
    }

    /// <summary>Deadlines, ends of terms and of agreements, as they were last shown.</summary>
    public async Task<IReadOnlyList<CalendarPresence>> NoticesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.HasNotices)
            return [];

        var below = await BelowAsync(selection, cancellation);
        var (from, to) = WindowOf(selection);
        var since = LeftSince(selection);
        var (withAgreements, agreementsOf) = (selection.Renewals != RenewalScope.None, selection.AgreementsOf);
        return await db.CalendarPresences.AsNoTracking()
            .Where(one => below.Contains(one.AssociationId) && one.Date >= from && one.Date <= to && (one.LeftAt == null || one.LeftAt >= since))
            .Where(one => (selection.WithDeadlines && one.Kind == PresenceKind.Deadline) || (selection.WithTermEnds && one.Kind == PresenceKind.TermEnd)
                || (withAgreements && one.PartnerId == agreementsOf && (one.Kind == PresenceKind.AgreementEnd || one.Kind == PresenceKind.AgreementNotice)))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
    }

    /// <summary>The associations that were chosen and everything below them; never what lies beside the owner.</summary>
    public async Task<IReadOnlyList<int>> BelowAsync(FeedSelection selection, CancellationToken cancellation)
    {
        // asked for several times while one calendar is made
        if (below is var (owner, roots, known) && owner == selection.Owner && roots.SequenceEqual(selection.Roots))
            return known;

        var tree = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation);
        var nodes = tree.Select(node => (node.Id, node.ParentId)).ToList();
        var owned = Subtree.Of(selection.Owner, nodes);
        List<int> found = [.. selection.Roots.SelectMany(root => Subtree.Of(root, nodes)).Intersect(owned)];
        below = (selection.Owner, selection.Roots, found);
        return found;
    }

    /// <summary>What was shown last of that which left; where it left several calendars, what the latest showed.</summary>
    private async Task<Dictionary<int, LeftTitle>> TitlesAsync(FeedSelection selection, PresenceKind kind, List<int> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        var kept = await db.CalendarPresences.Where(one => one.Kind == kind && selection.Roots.Contains(one.AssociationId) && ids.Contains(one.RecordId) && one.TitleVi != null)
            .OrderBy(one => one.Id).Select(one => new { one.RecordId, one.TitleVi, one.TitleEn, one.FurtherTitles }).ToListAsync(cancellation);
        return kept.GroupBy(one => one.RecordId).ToDictionary(same => same.Key, same => new LeftTitle(same.Last().TitleVi!, same.Last().TitleEn!, same.Last().FurtherTitles));
    }

    /// <summary>None where there is nothing to ask for.</summary>
    private (IQueryable<Anniversary>? Present, IQueryable<Anniversary>? Left) Days(FeedSelection selection, IReadOnlyList<int> below)
    {
        if (!selection.WithAnniversaries)
            return (null, null);
        if (!selection.Roots.Any(looks.MayHaveLeft))
            return (InUse(Chosen(db.DaysSharedBy(below), selection)), null);

        var leftIds = LeftOf(selection, below, PresenceKind.Day);
        return (InUse(Chosen(db.DaysSharedBy(below), selection)), InUse(Chosen(db.Anniversaries.Where(day => leftIds.Contains(day.Id)), selection)));
    }

    /// <summary>What its partner is or was invited to.</summary>
    private IQueryable<Commemoration>? InvitedTo(FeedSelection selection, IReadOnlyList<int> below)
    {
        if (!selection.WithInvitations)
            return null;

        var (from, to) = WindowOf(selection);
        return db.Commemorations.AsNoTracking().Where(one => one.Date >= from && one.Date <= to && db.CalendarPresences.Any(told =>
            told.Kind == PresenceKind.Invitation && told.PartnerId == selection.PartnerId && told.RecordId == one.Id && below.Contains(told.AssociationId))).OrderBy(one => one.Id);
    }

    private (IQueryable<Commemoration>? Present, IQueryable<Commemoration>? Left) Commemorations(FeedSelection selection, IReadOnlyList<int> below)
    {
        if (!selection.WithCommemorations)
            return (null, null);

        var since = CancelledSince;
        var (from, to) = WindowOf(selection);
        var present = Chosen(db.CommemorationsSharedBy(below, since), selection, from, to);
        if (!selection.Roots.Any(looks.MayHaveLeft))
            return (present, null);

        var leftIds = LeftOf(selection, below, PresenceKind.Commemoration);
        var left = db.Commemorations.Where(one => leftIds.Contains(one.Id) && (one.CancelledAt == null || one.CancelledAt >= since));
        return (present, Chosen(left, selection, from, to));
    }

    /// <summary>Whoever came later did not see it leave.</summary>
    private DateTimeOffset LeftSince(FeedSelection selection) => selection.Since > CancelledSince ? selection.Since.Value : CancelledSince;

    private IQueryable<int> LeftOf(FeedSelection selection, IReadOnlyList<int> below, PresenceKind kind)
    {
        var since = LeftSince(selection);
        var roots = selection.Roots.Intersect(below).ToList();
        return db.CalendarPresences.Where(one => one.Kind == kind && roots.Contains(one.AssociationId) && one.LeftAt >= since).Select(one => one.RecordId);
    }

    private IQueryable<Anniversary> InUse(IQueryable<Anniversary> days) => days.NotLongWithdrawn(CancelledSince).AsNoTracking().OrderBy(day => day.Id);

    private static async Task<List<Anniversary>> ReadAsync(IQueryable<Anniversary>? days, CancellationToken cancellation) =>
        days is null ? [] : await days.Include(day => day.Notices).ToListAsync(cancellation);

    private static async Task<List<Commemoration>> ReadAsync(IQueryable<Commemoration>? plans, CancellationToken cancellation) =>
        plans is null ? [] : await plans.ToListAsync(cancellation);

    private static string KeyOf(Anniversary day) => Key(day.Id, day.Version, day.FeedSequence);

    private static string KeyOf(Commemoration one) => Key(one.Id, one.Version, one.FeedSequence);

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
