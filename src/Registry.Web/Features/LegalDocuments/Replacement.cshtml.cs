using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Says which older papers a document takes the place of, whole or in part; circles are refused.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class ReplacementModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ReplacementInput Input { get; set; } = new();

    public LegalDocument Document { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid || await db.LegalDocuments.SingleOrDefaultAsync(one => one.Id == Input.OlderId, cancellation) is not { } older)
        {
            await ReloadAsync(cancellation);
            return Page();
        }

        var known = (await db.Set<LegalReplacement>().Select(one => new { one.NewerId, one.OlderId }).ToListAsync(cancellation)).ToLookup(one => one.NewerId, one => one.OlderId);
        Document.Replace(older, Input.IsPartial, Input.From, id => known[id]);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Noted: {0} takes the place of {1}.", Document.Name, older.Name].Value;
        return RedirectToPage("Show", new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(int replacement, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Document.NoLongerReplace(replacement);
        await db.SaveChangesAsync(cancellation);
        return RedirectToPage("Replacement", new { Id, handler = (string?)null });
    }

    public async Task ReloadAsync(CancellationToken cancellation) =>
        Others = await db.LegalDocuments.Where(one => one.Id != Id).OrderBy(one => one.Type).ThenBy(one => one.NumberKey)
            .Select(one => new SelectListItem(one.Type + " " + one.Number + ", " + one.Issuer, $"{one.Id}")).ToListAsync(cancellation);

    private async Task<bool> FindAsync(CancellationToken cancellation) => (Document = (await db.LegalDocuments
        .Include(one => one.Replaces).ThenInclude(one => one.Older).SingleOrDefaultAsync(one => one.Id == Id, cancellation))!) is not null;

    /// <summary>Which paper, wholly or not, and since when.</summary>
    public sealed class ReplacementInput
    {
        [Display(Name = "The older paper"), Required]
        public int? OlderId { get; set; }

        [Display(Name = "Only a part of it; the rest stays in force")]
        public bool IsPartial { get; set; }

        [Display(Name = "From|day")]
        public DateOnly? From { get; set; }
    }
}
