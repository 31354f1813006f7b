using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>Other words or another meaning for a day of the table.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public Holiday Holiday { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string date, CancellationToken cancellation)
    {
        if (!await FindAsync(date, cancellation))
            return NotFound();

        (Input, Version) = (HolidayInput.Of(Holiday), Holiday.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string date, CancellationToken cancellation)
    {
        if (!await FindAsync(date, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        if (Version != Holiday.Version)
            return ShowConflict();

        Holiday.Change(Input.Kind, Input.NameVi, Input.NameEn, Input.Source, Input.IsUncertain);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index", new { Holiday.Date.Year });
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["What it is"], text[$"HolidayKind.{Input.Kind}"], text[$"HolidayKind.{Holiday.Kind}"]),
            new(text["Name in Vietnamese"], Input.NameVi, Holiday.NameVi),
            new(text["Name in English"], Input.NameEn, Holiday.NameEn),
            new(text["Paper or page that says so"], Input.Source, Holiday.Source),
        ];
        ModelState.Remove(nameof(Version));
        Version = Holiday.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private async Task<bool> FindAsync(string date, CancellationToken cancellation)
    {
        Holiday = DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? (await db.Holidays.SingleOrDefaultAsync(holiday => holiday.Date == day, cancellation))! : null!;
        return Holiday is not null;
    }
}
