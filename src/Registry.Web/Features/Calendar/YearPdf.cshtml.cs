using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Documents;
using Registry.Web.Documents.YearCalendars;
using Registry.Web.Localization;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar;

/// <summary>The public days of one year as a PDF file, for anyone.</summary>
[AllowAnonymous]
public sealed class YearPdfModel(RegistryDbContext db, SharedDays shared, PaperPress press, TimeProvider time, IOptions<DaysOptions> habits) : PageModel
{
    private const int YearsBack = 1;
    private const int YearsAhead = 10;

    public string PrintPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, string? lang, CancellationToken cancellation)
    {
        var today = time.Today();
        if (year < today.Year - YearsBack || year > today.Year + YearsAhead || await shared.PublicUnionAsync(cancellation) is not { } union)
            return NotFound();

        var language = PaperLanguages.Parse(lang, PaperLanguage.Vietnamese);
        var days = await db.PublicYearAsync(await shared.BelowAsync(FeedSelection.Public(union.Id, Words.Vietnamese), cancellation), year, habits.Value.LeapDay, cancellation);
        // the last change is of no interest to a partner, and the paper stays the same from day to day
        var asOf = new DateOnly(today.Year, today.Month, 1);
        var paper = YearCalendarDocument.Compose(days.ToCalendar(language, new(union.Name, union.NameEn, union.Email), asOf));
        PrintPage = Url.Content($"~/calendar?year={year}&lang={(language == PaperLanguage.English ? "en" : "vi")}");
        return await press.PrintOnceAsync(this, paper, $"{year} {language}", cancellation);
    }
}
