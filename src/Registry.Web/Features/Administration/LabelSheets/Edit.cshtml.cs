using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>The measures of a sheet, with a drawing of it; also taken out of the list.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public SheetInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public LabelSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (SheetInput.Of(Sheet), Sheet.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Version != Sheet.Version)
            return ShowConflict();

        Sheet.Describe(Input.Name, Input.IsEnvelope, Input.ToGeometry());
        await SheetNames.SaveAsync(db, cancellation);
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["Name"], Input.Name, Sheet.Name),
            new(text["Measures of the sheet"], Input.ToGeometry().ToString(), Sheet.Geometry.ToString()),
        ];
        ModelState.Remove(nameof(Version));
        Version = Sheet.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Sheet = (await db.LabelSheets.SingleOrDefaultAsync(sheet => sheet.Id == id, cancellation))!;
        return Sheet is not null;
    }
}
