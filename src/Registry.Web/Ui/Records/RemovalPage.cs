using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Web.Localization;

namespace Registry.Web.Ui.Records;

/// <summary>Says what follows when a record goes, and takes it away.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RemovalPage<T>(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
    where T : class
{
    [FromRoute]
    public int Id { get; set; }

    public T Record { get; private set; } = null!;

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    protected virtual LocalizedString Done => text["Removed."];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await PrepareAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        db.Set<T>().Remove(Record);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return RedirectToPage(); // somebody else changed or removed it in this moment: it is shown as it stands now

        TempData["Done"] = Done.Value;
        return Afterwards();
    }

    protected virtual IActionResult Afterwards() => RedirectToPage("Index");

    /// <summary>Loads what the page says besides the record itself.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected virtual Task<T?> LookUpAsync(CancellationToken cancellation) => db.Set<T>().FindAsync([Id], cancellation).AsTask();

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Record = (await LookUpAsync(cancellation))!;
        return Record is not null;
    }
}
