using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Imports;

/// <summary>Writes the list: says before what will be done, while it goes on how far it is, and afterwards what was done and how to undo it.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class WritingModel(RegistryDbContext db, ImportDesk desk, ImportOrders orders, WorkProgress progress, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public int Stamp { get; set; }

    public ImportHead Head { get; private set; } = null!;

    public BusyWork? Busy { get; private set; }

    public Act? Act { get; private set; }

    public DateTimeOffset UndoUntil => time.GetUtcNow().AddDays(Registry.Data.Acts.Act.UndoDays);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.State is ImportState.Given or ImportState.Checking)
            return Redirect("~" + await desk.NextAsync(import, cancellation));

        await LoadAsync(import, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } import)
            return NotFound();
        if (import.Stamp != Stamp)
            return Redirect($"~/Imports/{id}"); // the second of two clicks

        await LoadAsync(import, cancellation);
        if (Head.Counts is not { Problems: 0, Asks: 0 })
            throw new RuleException("Import.NotReady");

        import.BeginWriting();
        try
        {
            await orders.WriteAsync(import, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect($"~/Imports/{id}"); // the other of two clicks was first
        }

        return Redirect($"~/Imports/{id}");
    }

    private async Task LoadAsync(Import import, CancellationToken cancellation)
    {
        Stamp = import.Stamp;
        Head = new(import, 5, ImportJson.Read<ImportShape>(import.Shape), import.State == ImportState.Checked ? await desk.CountAsync(import.Id, cancellation) : null);
        if (import.ActId is { } act)
            Act = await db.Acts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == act, cancellation);
        if (import.State == ImportState.Writing)
            Busy = new(import.WorkId, progress.Of(import.WorkId ?? 0) ?? 0, text["The list is being written. You can leave this page. If one row fails, all of it is taken back and the register is as if nothing had been."], $"/Imports/{import.Id}/Writing");
    }
}
