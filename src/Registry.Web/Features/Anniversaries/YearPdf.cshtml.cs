using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Documents;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The union's year as a PDF file.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class YearPdfModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time, IOptions<DaysOptions> habits) : PageModel
{
    public string PrintPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, string? lang, int? owner, CancellationToken cancellation)
    {
        var found = await YearPaper.FindAsync(db, reader, year, owner, habits.Value.LeapDay, cancellation);
        if (found is null)
            return NotFound();
        if (!found.MayBePrinted)
            return RedirectToPage("YearConfirmation", new { year, lang, owner });

        PrintPage = Url.Page("YearPrint", new { year, lang, owner })!;
        return await press.PrintAsync(this, found.Compose(PaperLanguages.Parse(lang, Masthead.IsVietnamese ? PaperLanguage.Vietnamese : PaperLanguage.English), time.Today()), cancellation);
    }
}
