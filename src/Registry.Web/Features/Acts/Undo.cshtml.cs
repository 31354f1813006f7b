using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Acts;

/// <summary>Takes back as one what was done to many; what was changed since is shown first.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class UndoModel(RegistryDbContext db, Reader reader, Undoing undoing, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private const int Shown = 100;

    public Act Act { get; private set; } = null!;

    public IReadOnlyList<LaterEdit> Later { get; private set; } = [];

    /// <summary>Of the first hundred records changed since, who they are about.</summary>
    public IReadOnlyDictionary<LaterEdit, string> Names { get; private set; } = new Dictionary<LaterEdit, string>();

    /// <summary>Also what was changed since is given up.</summary>
    [BindProperty]
    public bool WithLater { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var outcome = await undoing.UndoAsync(Act, WithLater, time.GetUtcNow(), reader.Name, cancellation);
        TempData["Done"] = outcome.Spared == 0
            ? text["Undone: {0} records removed, {1} as they were before.", outcome.Removed, outcome.Restored].Value
            : text["Undone: {0} records removed, {1} as they were before, {2} spared.", outcome.Removed, outcome.Restored, outcome.Spared].Value;
        return RedirectToPage("Index");
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Later = await undoing.LaterEditsAsync(Act, cancellation);
        Names = await LaterNames.OfAsync(db, [.. Later.Take(Shown)], cancellation);
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Act = (await db.Acts.AsTracking().VisibleTo(reader).SingleOrDefaultAsync(act => act.Id == id, cancellation))!;
        return Act is not null;
    }
}
