using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Finds the days of a year, and what the union has decided about each.</summary>
public sealed class YearDays(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits)
{
    public LeapDayChoice LeapDay => habits.Value.LeapDay;

    public TetWindow Tet => habits.Value.Tet;

    /// <summary>Occurrences dated in the years from <paramref name="first"/> to <paramref name="last"/>, by date; before other filters.</summary>
    public async Task<IReadOnlyList<Occurrence>> FindAsync(int first, int last, YearFilter filter, CancellationToken cancellation)
    {
        var days = db.AnniversariesVisibleTo(reader).Where(day => day.WithdrawnAt == null);
        if (string.IsNullOrEmpty(filter.Country))
            days = days.Concerning(db, reader.AssociationsFor(Ability.Read));
        else if (filter.Country != YearFilter.Everywhere)
            days = days.Where(day => day.CountryIso2 == filter.Country);
        if (filter.Kind is { } kind)
            days = days.Where(day => day.Kind == kind);

        var found = await days.Named(filter.Search).Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        return found.OccurrencesBetween(new(first, 1, 1), new(last, 12, 31), LeapDay);
    }

    /// <summary>What is planned from occurrences of these years, by anniversary and year.</summary>
    public async Task<ILookup<(int AnniversaryId, int Year), PlanState>> PlansAsync(
        int first, int last, CancellationToken cancellation, int? anniversaryId = null)
    {
        var mine = reader.AssociationsFor(Ability.Read);
        var planned = await db.Commemorations.VisibleTo(reader)
            .Where(one => one.Year >= first && one.Year <= last && (anniversaryId == null || one.AnniversaryId == anniversaryId))
            .OrderBy(one => one.Id)
            .Select(one => new { one.AnniversaryId, one.Year, one.Id, one.Form, one.Status })
            .ToListAsync(cancellation);
        var aside = await db.SetAsides
            .Where(one => mine.Contains(one.OwnerId) && one.Year >= first && one.Year <= last && (anniversaryId == null || one.AnniversaryId == anniversaryId))
            .Select(one => new { one.AnniversaryId, one.Year, one.Reason })
            .ToListAsync(cancellation);
        return planned.Select(one => ((one.AnniversaryId, one.Year), new PlanState(one.Id, one.Form, one.Status, null)))
            .Concat(aside.Select(one => ((one.AnniversaryId, one.Year), new PlanState(null, null, null, one.Reason ?? ""))))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    public async Task<WorkingCalendar> CalendarAsync(int first, int last, CancellationToken cancellation)
    {
        var (from, to) = (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
        return new(await db.Holidays.AsNoTracking().Where(holiday => holiday.Date >= from && holiday.Date <= to).ToListAsync(cancellation));
    }
}

/// <summary>A commemoration planned from an occurrence, or the reason why there is none.</summary>
public sealed record PlanState(int? CommemorationId, CommemorationForm? Form, CommemorationStatus? Status, string? SetAsideReason)
{
    public bool IsSetAside => CommemorationId is null;
}
