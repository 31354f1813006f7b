using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar;

/// <summary>The public days of one year on one page, for anyone.</summary>
[AllowAnonymous]
public sealed class SheetPdfModel(SharedDays days, YearSheets sheets, PaperPress press) : PageModel
{
    public string PrintPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, string? lang, CancellationToken cancellation)
    {
        var words = Words.Of(lang ?? "vi");
        words = words.IsFurther ? Words.English : words;
        if (await days.PublicUnionAsync(cancellation) is not { } union
            || await sheets.ComposeAsync(FeedSelection.Public(union.Id, words), union, year, cancellation) is not { } paper)
            return NotFound();

        PrintPage = Url.Content($"~/calendar?year={year}&view=months&lang={words.Language}");
        return await press.PrintOnceAsync(this, paper, $"sheet {year} {words.Language}", cancellation);
    }
}
