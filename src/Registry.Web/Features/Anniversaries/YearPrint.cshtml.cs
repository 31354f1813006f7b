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

/// <summary>The union's year as it prints.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class YearPrintModel(RegistryDbContext db, Reader reader, TimeProvider time, IOptions<DaysOptions> habits) : PageModel
{
    public int Year { get; private set; }

    public PaperLanguage Language { get; private set; }

    public Paper? Paper { get; private set; }

    public int Count { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, string? lang, int? owner, CancellationToken cancellation)
    {
        var found = await YearPaper.FindAsync(db, reader, year, owner, habits.Value.LeapDay, cancellation);
        if (found is null)
            return NotFound();
        if (!found.MayBePrinted)
            return RedirectToPage("YearConfirmation", new { year, lang, owner });

        (Year, Language, ConfirmedBy) = (year, PaperLanguages.Parse(lang, Masthead.IsVietnamese ? PaperLanguage.Vietnamese : PaperLanguage.English), found.Confirmation?.ByName);
        Count = found.Days.Occurrences.Count;
        Paper = found.Compose(Language, time.Today());
        return Page();
    }
}
