using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Days.Lunar;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar;

/// <summary>The public year: which days the union marks with its partners.</summary>
[AllowAnonymous]
public sealed class IndexModel(
    RegistryDbContext db, SharedDays days, FeedBuilder builder, TimeProvider time, IOptions<DaysOptions> habits) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Country { get; set; }

    /// <summary>Also the days that are over.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Round { get; set; }

    /// <summary><c>months</c>: also as a grid of the twelve months.</summary>
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    public Words Words { get; } = Words.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public Association? Union { get; private set; }

    public DateOnly Today => time.Today();

    public int Shown => Year ?? Today.Year;

    /// <summary>A year that the calendar can be asked for.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>All of the year, for the ruler.</summary>
    public IReadOnlyList<Occurrence> OfTheYear { get; private set; } = [];

    /// <summary>What the filters let through, for the list.</summary>
    public IReadOnlyList<Occurrence> Listed { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Countries { get; private set; } = [];

    public Ruler? Ruler { get; private set; }

    public bool HasMonths => View == "months";

    public bool IsFromToday => !All && !HasMonths && Shown == Today.Year;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Union = await days.PublicUnionAsync(cancellation);
        IsKnown = ModelState.IsValid && Shown is >= VietnameseCalendar.FirstYear and <= VietnameseCalendar.LastYear;
        if (!IsKnown)
        {
            ModelState.Clear(); // nothing was typed into a form: the address is wrong
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (Union is null)
            return;

        OfTheYear = await YearAsync(Union.Id, cancellation);
        Countries = await CountriesAsync(cancellation);
        Ruler = await RulerAsync(cancellation);
        Listed = [.. OfTheYear.Where(IsListed)];
    }

    /// <summary>"60th anniversary (round year), since 24 June 1967"</summary>
    public string Counted(Occurrence occurrence) => builder.Composer(Words).Counted(occurrence);

    public CalendarEntry EntryOf(Occurrence occurrence) => builder.Composer(Words).Of(occurrence);

    public string NameOf(Occurrence occurrence) => Words.Choose(occurrence.Anniversary.NameVi, occurrence.Anniversary.NameEn);

    private bool IsListed(Occurrence occurrence) =>
        (!IsFromToday || occurrence.Date >= Today)
        && (string.IsNullOrEmpty(Country) || string.Equals(occurrence.Anniversary.CountryIso2, Country, StringComparison.OrdinalIgnoreCase))
        && (!Round || occurrence.Milestone is Milestone.Round or Milestone.Five);

    private async Task<IReadOnlyList<Occurrence>> YearAsync(int unionId, CancellationToken cancellation)
    {
        var shared = await days.DaysAsync(FeedSelection.Public(unionId, Words), cancellation);
        var inUse = await shared.Where(day => day.WithdrawnAt == null).Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        return inUse.OccurrencesBetween(new(Shown, 1, 1), new(Shown, 12, 31), habits.Value.LeapDay);
    }

    private async Task<Ruler> RulerAsync(CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(Shown, 1, 1), new DateOnly(Shown, 12, 31));
        var holidays = await db.Holidays.AsNoTracking().Where(day => day.Date >= first && day.Date <= last).ToListAsync(cancellation);
        return new(first, 12, Today, new WorkingCalendar(holidays), [.. OfTheYear.Select(Pin)], month => WholeYear($"m{month.Month}"));
    }

    private RulerPin Pin(Occurrence one)
    {
        var css = SealTagHelper.Css(one.Ordinal);
        return css == "k" ? new(one.Date, css) : new(one.Date, css, ShortName(one), WholeYear(CalendarDates.Anchor(one.Date)), one.Ordinal);
    }

    private string ShortName(Occurrence one) =>
        one.Anniversary.Kind == AnniversaryKind.DiplomaticRelations && Countries.FirstOrDefault(country => country.Code == one.Anniversary.CountryIso2).Name is { } country
            ? country
            : NameOf(one);

    private string WholeYear(string anchor) =>
        Url.Page("/Calendar/Index", null, new { year = Shown, lang = Words.Language, all = true }, null, null, anchor)!;

    private async Task<IReadOnlyList<(string Code, string Name)>> CountriesAsync(CancellationToken cancellation)
    {
        var codes = OfTheYear.Select(one => one.Anniversary.CountryIso2).OfType<string>().Distinct().ToList();
        var found = await db.Countries.Where(country => codes.Contains(country.Iso2))
            .Select(country => new { country.Iso2, country.NameVi, country.NameEn }).ToListAsync(cancellation);
        return [.. found.Select(one => (one.Iso2, Words.Choose(one.NameVi, one.NameEn))).OrderBy(one => one.Item2, StringComparer.Create(Words.Culture, ignoreCase: true))];
    }
}
