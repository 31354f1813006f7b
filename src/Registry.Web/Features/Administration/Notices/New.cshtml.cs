using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>Another edition of the notice of consent.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public NoticeInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var last = await db.ConsentNotices.AsNoTracking().OrderByDescending(notice => notice.From).ThenByDescending(notice => notice.Id).FirstOrDefaultAsync(cancellation);
        Input = last is null ? new() : NoticeInput.Of(last);
        (Input.Edition, Input.From) = ("", time.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        db.ConsentNotices.Add(Input.Make());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Edition", text["There is an edition of this name already."]);
            return Page();
        }

        TempData["Done"] = text["Added."].Value;
        return RedirectToPage("Index");
    }
}
