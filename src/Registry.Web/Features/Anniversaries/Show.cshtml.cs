using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>One day that returns: its rule, its source, who verified it, its next ten years and what came of them.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int YearsAhead = 10;
    private const int MostPast = 20;

    public required Anniversary Day { get; set; }

    public string? CountryName { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The next ten times, today among them.</summary>
    public IReadOnlyList<YearRow> Occurrences { get; private set; } = [];

    public IReadOnlyList<PastRow> Past { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? year, CancellationToken cancellation)
    {
        var found = await db.AnniversariesVisibleTo(reader).Include(day => day.Notices).AsNoTracking().SingleOrDefaultAsync(day => day.Id == id, cancellation);
        if (found is null)
            return NotFound();

        Day = found;
        Today = time.Today();
        CountryName = await db.Countries.Where(country => country.Iso2 == found.CountryIso2).Select(country => Ui.Masthead.IsVietnamese ? country.NameVi : country.NameEn).SingleOrDefaultAsync(cancellation);
        ViewData["Year"] = year;
        var (first, last) = (Today.Year - 1, Today.Year + YearsAhead);
        var plans = await days.PlansAsync(first, last, cancellation, id);
        var calendar = await days.CalendarAsync(first, last, cancellation);
        Occurrences = [.. found.OccurrencesBetween(Today, new(last, 12, 31), days.LeapDay).Take(YearsAhead)
            .Select(occurrence => YearRow.Of(occurrence, [.. plans[(found.Id, occurrence.Year)]], Today, calendar, days.Tet))];
        Past = await db.Commemorations.VisibleTo(reader).Where(one => one.AnniversaryId == id && one.Date < Today)
            .OrderByDescending(one => one.Date).Take(MostPast)
            .Select(one => new PastRow(one.Id, Ui.Masthead.IsVietnamese ? one.TitleVi : one.TitleEn, one.Date, one.Ordinal, one.Form, one.Status))
            .ToListAsync(cancellation);
        return Page();
    }

    /// <summary>What came of one of its years.</summary>
    public sealed record PastRow(int Id, string Title, DateOnly Date, int? Ordinal, CommemorationForm Form, CommemorationStatus Status);
}
