using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>Finds the days that a calendar may show; what it may not show is left out by the query.</summary>
public sealed class SharedDays(
    RegistryDbContext db, TimeProvider time, IOptions<CalendarOptions> options, IOptions<DaysOptions> habits)
{
    private const int December = 12;
    private const int LastOfDecember = 31;

    /// <summary>Whole years, so that a calendar changes with its data and at New Year only.</summary>
    public (DateOnly From, DateOnly To) Window
    {
        get
        {
            var year = time.Today().Year;
            return (new(year - options.Value.YearsBack, 1, 1), new(year + options.Value.YearsAhead, December, LastOfDecember));
        }
    }

    private DateTimeOffset CancelledSince => time.GetUtcNow().AddDays(-options.Value.DaysCancelledIsShown);

    /// <summary>The union whose days are public; none in an empty registry.</summary>
    public async Task<Association?> PublicUnionAsync(CancellationToken cancellation)
    {
        var wanted = options.Value.PublicUnionId;
        return await db.Associations.AsNoTracking()
            .Where(union => union.Kind == AssociationKind.Union && (wanted == 0 || union.Id == wanted))
            .OrderBy(union => union.Id)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Occurrences in the window, by date; withdrawn ones among them as long as subscribers must be told.</summary>
    public async Task<IReadOnlyList<Occurrence>> OccurrencesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var days = (await DaysAsync(selection, cancellation)).NotLongWithdrawn(CancelledSince);
        var (from, to) = Window;
        var kept = await days.Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        return kept.OccurrencesBetween(from, to, habits.Value.LeapDay);
    }

    /// <summary>The days themselves, whether withdrawn or not.</summary>
    public async Task<IQueryable<Anniversary>> DaysAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var days = db.DaysSharedBy(await BelowAsync(selection.Owner, cancellation));
        if (selection.Countries.Count > 0)
            days = days.Where(day => day.CountryIso2 == null || selection.Countries.Contains(day.CountryIso2));
        if (selection.Kinds.Count > 0)
            days = days.Where(day => selection.Kinds.Contains(day.Kind));
        return days;
    }

    public async Task<IReadOnlyList<Commemoration>> CommemorationsAsync(FeedSelection selection, CancellationToken cancellation)
    {
        if (!selection.WithCommemorations)
            return [];

        var (from, to) = Window;
        var shared = db.CommemorationsSharedBy(await BelowAsync(selection.Owner, cancellation), CancelledSince)
            .Where(commemoration => commemoration.Date >= from && commemoration.Date <= to);
        if (selection.Countries.Count > 0)
            shared = shared.Where(one => one.Anniversary!.CountryIso2 == null || selection.Countries.Contains(one.Anniversary.CountryIso2));
        if (selection.Kinds.Count > 0)
            shared = shared.Where(one => selection.Kinds.Contains(one.Anniversary!.Kind));
        return await shared.AsNoTracking().OrderBy(one => one.Date).ThenBy(one => one.Id).ToListAsync(cancellation);
    }

    /// <summary>The association and everything below it.</summary>
    public async Task<IReadOnlyList<int>> BelowAsync(int owner, CancellationToken cancellation)
    {
        var tree = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToListAsync(cancellation);
        return [.. Subtree.Of(owner, tree.Select(node => (node.Id, node.ParentId)))];
    }
}
