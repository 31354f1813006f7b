using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>Another number, source or first day for a limit of the law.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public LimitInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public LegalLimit Limit { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (LimitInput.Of(Limit), Limit.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Version != Limit.Version)
            return Compare();

        Limit.Change(Input.Value!.Value, Input.Divisor ?? 1, Input.ValidFrom, Input.Source!, Input.NeedsCheck, Input.Note);
        try
        {
            if (!await db.SaveUnlessChangedAsync(cancellation) && await FindAsync(id, cancellation))
                return Compare();
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.ValidFrom", text["There is a row of this limit from this day on. Change that one."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }

    private PageResult Compare()
    {
        var theirs = LimitInput.Of(Limit);
        Conflict =
        [
            new(text["Figure"], $"{Input.Value}/{Input.Divisor ?? 1}", $"{theirs.Value}/{theirs.Divisor}"),
            new(text["Valid from"], $"{Input.ValidFrom:dd/MM/yyyy}", $"{theirs.ValidFrom:dd/MM/yyyy}"),
            new(text["Source"], Input.Source, theirs.Source),
            new(text["Note"], Input.Note, theirs.Note),
        ];
        ModelState.Remove(nameof(Version));
        Version = Limit.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Limit = (await db.LegalLimits.SingleOrDefaultAsync(limit => limit.Id == id, cancellation))!;
        return Limit is not null;
    }
}
