using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Commemorations;

/// <summary>One step in the life of a commemoration on a page of its own: read, taken, and back to its file.</summary>
public abstract class StepPage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text, Ability ability) : PageModel
{
    public Commemoration Plan { get; private set; } = null!;

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IStringLocalizer<Text> Words => text;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    /// <param name="take">What is done, when and by whom; a broken rule is shown on the page.</param>
    /// <param name="done">What the file says afterwards.</param>
    protected async Task<IActionResult> TakeAsync(int id, Action<Moment> take, string done, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        take(new(time.Today(), time.GetUtcNow(), reader.UserId, reader.Name));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation)
            ? done + await FollowAsync(cancellation)
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        await transaction.CommitAsync(cancellation);
        return RedirectToPage("Show", new { id });
    }

    /// <summary>Loads what the page shows besides the plan.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What follows from the step, in the same transaction, and what is said of it.</summary>
    protected virtual Task<string> FollowAsync(CancellationToken cancellation) => Task.FromResult("");

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, ability, cancellation))!;
        if (Plan is null)
            return false;

        await PrepareAsync(cancellation);
        return true;
    }

    /// <summary>When a step is taken and by whom.</summary>
    protected sealed record Moment(DateOnly Today, DateTimeOffset At, string ById, string ByName);
}
