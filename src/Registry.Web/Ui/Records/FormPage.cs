using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Localization;

namespace Registry.Web.Ui.Records;

/// <summary>A form whose values are saved, or shown again with what is wrong with them.</summary>
/// <typeparam name="TInput">What is typed.</typeparam>
public abstract class FormPage<TInput>(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    /// <summary>The field whose value only one record may have, and what is said beside it when another has it already.</summary>
    protected virtual (string Field, LocalizedString Says)? Taken => null;

    protected abstract LocalizedString Done { get; }

    /// <summary>Where people go once it is saved: the list, unless the page says otherwise.</summary>
    protected virtual IActionResult Afterwards() => RedirectToPage("Index");

    /// <summary>Somebody else saved between the reading of this request and its writing.</summary>
    protected abstract Task<IActionResult> ShowOvertakenAsync(CancellationToken cancellation);

    protected async Task<IActionResult> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            if (!await db.SaveUnlessChangedAsync(cancellation))
                return await ShowOvertakenAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Taken is not null && db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError(Taken.Value.Field, Taken.Value.Says);
            return Page();
        }

        TempData["Done"] = Done.Value;
        return Afterwards();
    }
}
