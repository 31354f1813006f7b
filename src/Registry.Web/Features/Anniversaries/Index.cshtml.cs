using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days.Lunar;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The days of one year, as a strip and as a list to plan from.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private const int NamesPerMonth = 3;

    public int Year { get; private set; }

    public YearFilter Filter { get; private set; } = new();

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Occurrence> All { get; private set; } = [];

    public IReadOnlyList<YearRow> Rows { get; private set; } = [];

    public Ruler? Strip { get; private set; }

    public IReadOnlyList<SelectListItem> Countries { get; private set; } = [];

    public string YearName => CanChi.OfYear(Year);

    public async Task<IActionResult> OnGetAsync(int? year, [FromQuery] YearFilter filter, CancellationToken cancellation)
    {
        Today = time.Today();
        Year = year ?? Today.Year;
        if (Year is < VietnameseCalendar.FirstYear or > VietnameseCalendar.LastYear)
            return NotFound();

        Filter = filter;
        All = await days.FindAsync(Year, Year, filter, cancellation);
        var plans = await days.PlansAsync(Year - 1, Year + 1, cancellation);
        var calendar = await days.CalendarAsync(Year, Year, cancellation);
        Rows = [.. All.Where(filter.Lets)
            .Select(occurrence => YearRow.Of(occurrence, [.. plans[(occurrence.Anniversary.Id, occurrence.Year)]], Today, calendar, days.Tet))
            .Where(row => filter.Plan != "open" || row.Plans.Count == 0)];
        Strip = new(new(Year, 1, 1), 12, Today, calendar, [.. Pins()], month => $"/Anniversaries?year={Year}&month={month.Month}");
        Countries = await CountriesAsync(cancellation);
        return Page();
    }

    /// <summary>The same list with one filter taken away or the year changed.</summary>
    public string With(string name, string? value) => FilterAddress.With(Request, name, value);

    /// <summary>What a planner wants to know of a quarter before reading it.</summary>
    public string Sum(IReadOnlyCollection<YearRow> quarter)
    {
        var (past, planned, open) = (quarter.Count(row => row.IsPast), quarter.Count(row => row.Plans.Any(plan => !plan.IsSetAside)), quarter.Count(row => !row.Occurrence.IsVerified));
        string[] parts =
        [
            quarter.Count == 1 ? text["1 day"] : text["{0} days", quarter.Count],
            past > 0 ? text["{0} past", past] : "",
            planned > 0 ? text["{0} in the plan", planned] : "",
            open > 0 ? text["{0} not verified", open] : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    public string Kind(AnniversaryKind kind) => text[DayKinds.Text(kind)];

    private IEnumerable<RulerPin> Pins()
    {
        var named = All.Where(o => o.Milestone is Milestone.Round or Milestone.Five)
            .GroupBy(o => o.Date.Month)
            .SelectMany(month => month.OrderBy(o => o.Milestone).ThenBy(o => o.Date).Take(NamesPerMonth))
            .ToHashSet();
        return All.Select(o => new RulerPin(
            o.Date, SealTagHelper.Css(o.Ordinal), named.Contains(o) ? ShortNames.Of(o.Anniversary) : null, $"#d-{o.Anniversary.Id}", o.Ordinal));
    }

    private async Task<IReadOnlyList<SelectListItem>> CountriesAsync(CancellationToken cancellation)
    {
        var ours = await db.Countries
            .Where(country => db.CountriesOf(reader.AssociationsFor(Ability.Read)).Contains(country.Iso2))
            .Select(country => new { country.Iso2, country.NameVi, country.NameEn })
            .ToListAsync(cancellation);
        return
        [
            new(text["Our partners"], YearFilter.Ours),
            new(text["Every country"], YearFilter.Everywhere),
            .. ours.Select(country => new SelectListItem(Masthead.IsVietnamese ? country.NameVi : country.NameEn, country.Iso2)).OrderBy(item => SortText.Of(item.Text), StringComparer.Ordinal),
        ];
    }
}
