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

namespace Registry.Web.Features.Administration.Categories;

/// <summary>Another name for a category, or an end to offering it; who has it keeps it.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public MemberCategory Category { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { Name = Category.Name, NameEn = Category.NameEn, IsRetired = Category.IsRetired };
        Version = Category.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Version != Category.Version)
            return ShowConflict();

        Category.Rename(Input.Name, Input.NameEn);
        Category.Retire(Input.IsRetired);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["There is a category of this name already."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Index");
    }

    private PageResult ShowConflict()
    {
        Conflict =
        [
            new(text["Name in Vietnamese"], Input.Name, Category.Name),
            new(text["Name in English"], Input.NameEn, Category.NameEn),
            new(text["No longer offered"], text[Input.IsRetired ? "yes" : "no"], text[Category.IsRetired ? "yes" : "no"]),
        ];
        ModelState.Remove(nameof(Version));
        Version = Category.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Category = (await db.MemberCategories.SingleOrDefaultAsync(category => category.Id == id, cancellation))!;
        return Category is not null;
    }
}
