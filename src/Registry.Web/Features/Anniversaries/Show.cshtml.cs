using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>One day that returns: its rule, its source, who verified it, its next ten years and what came of them.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int YearsAhead = 10;
    private const int YearsBack = 1;

    public required Anniversary Day { get; set; }

    public string? CountryName { get; private set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<YearRow> Occurrences { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.AnniversariesVisibleTo(reader).Include(day => day.Notices).AsNoTracking().SingleOrDefaultAsync(day => day.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Day = found;
        Today = time.Today();
        CountryName = await db.Countries.Where(country => country.Iso2 == found.CountryIso2).Select(country => Ui.Masthead.IsVietnamese ? country.NameVi : country.NameEn).SingleOrDefaultAsync(cancellation);
        var (first, last) = (Today.Year - YearsBack, Today.Year + YearsAhead);
        var plans = await days.PlansAsync(first, last, cancellation);
        var calendar = await days.CalendarAsync(first, last, cancellation);
        Occurrences = [.. found.OccurrencesBetween(new(first, 1, 1), new(last, 12, 31), days.LeapDay)
            .Select(occurrence => YearRow.Of(occurrence, [.. plans[(found.Id, occurrence.Year)]], Today, calendar, days.Tet))];
        return Page();
    }
}
