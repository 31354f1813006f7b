using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>The days of the six months to come, with what is decided about each.</summary>
public sealed class TodayDays(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits)
{
    private const int NamesPerMonth = 2;

    /// <summary>From the first of this month, so that the ruler is whole.</summary>
    public async Task<IReadOnlyList<Coming>> FindAsync(DateOnly today, int months, CancellationToken cancellation)
    {
        var from = new DateOnly(today.Year, today.Month, 1);
        var to = from.AddMonths(months).AddDays(-1);
        var mine = reader.AssociationsFor(Ability.Read);
        var days = await db.AnniversariesVisibleTo(reader).Where(day => day.WithdrawnAt == null).Concerning(db, mine)
            .Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        var planned = (await db.Commemorations.VisibleTo(reader).Where(one => one.OccurrenceOn >= from && one.OccurrenceOn <= to && one.CancelledAt == null)
            .Select(one => new { one.AnniversaryId, one.Year, Plan = new Planned(one.Id, one.Form, one.Status) }).ToListAsync(cancellation))
            .ToLookup(one => (one.AnniversaryId, one.Year), one => one.Plan);
        var aside = (await db.SetAsides.Where(one => mine.Contains(one.OwnerId) && one.Year >= from.Year - 1 && one.Year <= to.Year)
            .Select(one => new { one.AnniversaryId, one.Year }).ToListAsync(cancellation)).Select(one => (one.AnniversaryId, one.Year)).ToHashSet();
        return [.. days.OccurrencesBetween(from, to, habits.Value.LeapDay)
            .Select(day => (Day: day, Key: (day.Anniversary.Id, day.Year)))
            .Select(one => new Coming(one.Day, [.. planned[one.Key]], aside.Contains(one.Key)))];
    }

    internal static IReadOnlyList<RulerPin> Pins(IReadOnlyList<Coming> days)
    {
        var named = days.Where(one => one.Day.Milestone is Milestone.Round or Milestone.Five).GroupBy(one => one.Day.Date.Month)
            .SelectMany(month => month.OrderBy(one => one.Day.Milestone).ThenBy(one => one.Day.Date).Take(NamesPerMonth)).ToHashSet();
        return [.. days.Select(one => new RulerPin(
            one.Day.Date, SealTagHelper.Css(one.Day.Ordinal), named.Contains(one) ? ShortNames.Of(one.Day.Anniversary) : null, one.Address, one.Day.Ordinal))];
    }
}

/// <summary>A day to come.</summary>
public sealed record Coming(Occurrence Day, IReadOnlyList<Planned> Plans, bool IsSetAside)
{
    public bool IsUndecided => Plans.Count == 0 && !IsSetAside;

    public bool IsRoundOrFive => Day.Milestone is Milestone.Round or Milestone.Five;

    /// <summary>The plan made from it, or the day itself.</summary>
    public string Address => Plans.Count > 0 ? $"/Commemorations/{Plans[0].Id}" : $"/Anniversaries/{Day.Anniversary.Id}?year={Day.Year}";
}

/// <summary>What is planned from a day.</summary>
public sealed record Planned(int Id, CommemorationForm Form, CommemorationStatus Status);
