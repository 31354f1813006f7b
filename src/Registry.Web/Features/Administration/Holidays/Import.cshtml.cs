using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Seeding;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>A file of holidays: first shown with what it would do, then saved whole or not at all.</summary>
[Authorize(Policy = Policies.Administer), UploadLimit(1), RequestSizeLimit(4 * 1024 * 1024)]
public sealed class ImportModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    private const int LongestText = 200_000;

    /// <summary>The rows as text: pasted, or read from the file and shown for checking.</summary>
    [BindProperty]
    public string? Rows { get; set; }

    [BindProperty]
    public IFormFile? Sheet { get; set; }

    public HolidayPreview? Preview { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadFileAsync(cancellation);
        await LookAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation)
    {
        await LookAsync(cancellation);
        if (Preview is not { IsGood: true } good)
            return Page();

        good.Apply(db);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["{0} days added, {1} changed.", good.Added, good.Changed].Value;
        return RedirectToPage("Index", new { good.Years[0].Year });
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Rows))
            ModelState.AddModelError(nameof(Rows), text["Choose a file or paste its rows."]);
        else if (Rows.Length > LongestText)
            ModelState.AddModelError(nameof(Rows), text["The file is too large: a table of holidays has some dozen rows."]);
        else
            Preview = HolidayPreview.Of(Rows, await db.Holidays.ToListAsync(cancellation));

        foreach (var broken in Preview?.Broken ?? [])
            ModelState.AddModelError(nameof(Rows), Say(broken));
    }

    private string Say(ReferenceException broken) => broken.Column switch
    {
        null => text["Row {0}: the cells do not fit the heading {1}.", broken.Row, HolidayFile.Heading],
        "date" => text["Row {0}, day: write it as 2027-01-01, each day once.", broken.Row],
        "kind" => text["Row {0}, kind: write law, compensation, swapped-workday (a Saturday or Sunday) or pending.", broken.Row],
        "uncertain" => text["Row {0}, uncertain: write y or n.", broken.Row],
        _ => text["Row {0}, {1}: fill it in, and keep it short.", broken.Row, broken.Column],
    };

    private async Task ReadFileAsync(CancellationToken cancellation)
    {
        if (Sheet is null or { Length: 0 or > LongestText })
            return;

        using var reader = new StreamReader(Sheet.OpenReadStream(), Encoding.UTF8);
        Rows = await reader.ReadToEndAsync(cancellation);
        ModelState.Remove(nameof(Rows));
    }
}
