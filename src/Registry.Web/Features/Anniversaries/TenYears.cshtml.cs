using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days.Lunar;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The ordinals of ten years beside one another: which year is full, which day returns late.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class TenYearsModel(YearDays days, TimeProvider time) : PageModel
{
    public const int Many = 10;

    /// <summary>So far the buttons step: half of a decade stays in sight.</summary>
    public const int Step = 5;

    public int From { get; private set; }

    public int To => From + Many - 1;

    public int ThisYear { get; private set; }

    public YearFilter Filter { get; private set; } = new();

    public bool RoundOnly { get; private set; }

    public IReadOnlyList<OutlookRow> Rows { get; private set; } = [];

    public IEnumerable<int> Years => Enumerable.Range(From, Many);

    public async Task<IActionResult> OnGetAsync(int? from, [FromQuery] YearFilter filter, CancellationToken cancellation)
    {
        ThisYear = time.Today().Year;
        From = from ?? ThisYear;
        if (From is < VietnameseCalendar.FirstYear or > VietnameseCalendar.LastYear - Many + 1)
            return NotFound();

        (Filter, RoundOnly) = (filter, filter.Milestone == "round");
        var found = await days.FindAsync(From, To, filter, cancellation);
        Rows = [.. found.GroupBy(occurrence => occurrence.Anniversary.Id)
            .Select(group => new OutlookRow(group.First().Anniversary, group.ToLookup(occurrence => occurrence.Date.Year)))
            .Where(row => row.IsCounted && (!RoundOnly || row.Has(Milestone.Round)))
            .OrderBy(row => row.PlaceInYear)];
        return Page();
    }

    public int Count(int year, Milestone milestone) => Rows.Sum(row => row.In[year].Count(occurrence => occurrence.Milestone == milestone));

    /// <summary>The same grid with one choice changed.</summary>
    public string With(string name, string? value) => FilterAddress.With(Request, name, value);
}

/// <summary>One day over ten years.</summary>
/// <param name="In">Its occurrences by the year of their date: a lunar day may miss a year or come twice.</param>
public sealed record OutlookRow(Anniversary Day, ILookup<int, Occurrence> In)
{
    /// <summary>A day without ordinals has nothing to show here.</summary>
    public bool IsCounted => In.Any(year => year.Any(occurrence => occurrence.Ordinal is not null));

    /// <summary>Where it stands in a year, by month and day of its first occurrence.</summary>
    public int PlaceInYear => In.First().First().Date is var date ? (date.Month * 100) + date.Day : 0;

    public bool Has(Milestone milestone) => In.Any(year => year.Any(occurrence => occurrence.Milestone == milestone));
}
