using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Web.Time;

namespace Registry.Web.Features.Commemorations;

/// <summary>Makes commemorations from occurrences, each with the tasks of its form; what exists already is left as it is.</summary>
public sealed class PlanFromDays(RegistryDbContext db, Reader reader, TimeProvider time, IOptions<DaysOptions> habits)
{
    public TetWindow Tet => habits.Value.Tet;

    /// <summary>The occurrences picked, by date; those outside the reader's sight are not among them.</summary>
    internal async Task<IReadOnlyList<Occurrence>> FindAsync(IReadOnlyCollection<Pick> picks, CancellationToken cancellation)
    {
        var ids = picks.Select(pick => pick.AnniversaryId).Distinct().ToList();
        var days = await db.AnniversariesVisibleTo(reader).Where(day => ids.Contains(day.Id) && day.WithdrawnAt == null)
            .Include(day => day.Notices).ToDictionaryAsync(day => day.Id, cancellation);
        return [.. picks.Where(pick => days.ContainsKey(pick.AnniversaryId))
            .Select(pick => days[pick.AnniversaryId].OccurrenceIn(pick.Year, habits.Value.LeapDay)).OfType<Occurrence>().OrderBy(day => day.Date)];
    }

    /// <summary>All of them or none; a second click finds what the first one made.</summary>
    /// <returns>The commemorations of these days and forms, whoever made them.</returns>
    internal async Task<IReadOnlyList<int>> PlanAsync(
        Association owner, IReadOnlyDictionary<Pick, CommemorationForm> chosen, CancellationToken cancellation)
    {
        try
        {
            await AddMissingAsync(owner.Id, chosen, cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            await AddMissingAsync(owner.Id, chosen, cancellation);
        }

        return [.. (await ExistingAsync(owner.Id, chosen, cancellation)).Values];
    }

    private async Task AddMissingAsync(int ownerId, IReadOnlyDictionary<Pick, CommemorationForm> chosen, CancellationToken cancellation)
    {
        var there = await ExistingAsync(ownerId, chosen, cancellation);
        var missing = (await FindAsync([.. chosen.Keys], cancellation)).Where(day => !there.ContainsKey(PickOf(day))).ToList();
        if (missing.Count == 0)
            return;

        var owner = await db.Associations.SingleAsync(one => one.Id == ownerId, cancellation);
        var forms = chosen.Values.Distinct().ToList();
        var templates = (await db.TaskTemplates.AsNoTracking().Where(one => forms.Contains(one.Form)).OrderBy(one => one.Order).ThenBy(one => one.Offset)
            .ToListAsync(cancellation)).ToLookup(one => one.Form);
        var calendar = await db.WorkingCalendarAsync(missing[0].Date.AddYears(-3), missing[^1].Date.AddYears(2), cancellation);
        db.Commemorations.AddRange(missing.Select(day => Make(owner, day, chosen[PickOf(day)], templates[chosen[PickOf(day)]], calendar)));
        await db.SaveChangesAsync(cancellation);
    }

    private Commemoration Make(Association owner, Occurrence day, CommemorationForm form, IEnumerable<TaskTemplate> templates, WorkingCalendar calendar)
    {
        var made = new Commemoration(
            owner, day, form, CommemorationTitles.InVietnamese(day, form), CommemorationTitles.InEnglish(day, form), time.GetUtcNow(), reader.UserId, reader.Name);
        foreach (var template in templates)
            made.AddTask(template.Title, null, template.Offset, calendar.Due);
        made.Entrust(reader.UserId);
        return made;
    }

    private async Task<Dictionary<Pick, int>> ExistingAsync(int ownerId, IReadOnlyDictionary<Pick, CommemorationForm> chosen, CancellationToken cancellation)
    {
        var days = chosen.Keys.Select(pick => pick.AnniversaryId).Distinct().ToList();
        var found = await db.Commemorations.Where(one => one.OwnerId == ownerId && days.Contains(one.AnniversaryId))
            .Select(one => new { one.Id, one.AnniversaryId, one.Year, one.Form }).ToListAsync(cancellation);
        return found.Where(one => chosen.TryGetValue(new(one.AnniversaryId, one.Year), out var form) && form == one.Form)
            .ToDictionary(one => new Pick(one.AnniversaryId, one.Year), one => one.Id);
    }

    private static Pick PickOf(Occurrence day) => new(day.Anniversary.Id, day.Year);
}
