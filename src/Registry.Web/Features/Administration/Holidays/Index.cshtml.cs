using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>One year of the holiday table, and what it does to the work that is planned.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int Shown { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Worked { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Shown = Math.Clamp(Year ?? time.Today().Year, 1900, 2199);
        var (first, last) = (new DateOnly(Shown, 1, 1), new DateOnly(Shown, 12, 31));
        var holidays = await db.Holidays.AsNoTracking().Where(holiday => holiday.Date >= first && holiday.Date <= last).OrderBy(holiday => holiday.Date).ToListAsync(cancellation);
        var tasks = await db.PreparationTasks.Where(task => task.DoneAt == null && task.DueOn >= first && task.DueOn <= last)
            .GroupBy(task => task.DueOn).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Rows = [.. holidays.Select(holiday => new Row(holiday, tasks.GetValueOrDefault(holiday.Date)))];
        Worked = WorkingDays.In(Shown, holidays);
        Years = await YearsAsync(cancellation);
    }

    private async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation)
    {
        var known = await db.Holidays.Select(holiday => holiday.Date.Year).Distinct().ToListAsync(cancellation);
        var present = time.Today().Year;
        return [.. known.Append(present).Append(present + 1).Append(Shown).Distinct().Order()];
    }

    public sealed record Row(Holiday Holiday, int OpenTasks);
}
