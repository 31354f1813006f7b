using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;

namespace Registry.Web.Features.Anniversaries;

/// <summary>What the small acts on one day share: finding it, and refusing to act on a state that is no longer shown.</summary>
public abstract class DayPage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public Anniversary Day { get; private set; } = null!;

    /// <summary>Which state of the record the page showed.</summary>
    [BindProperty]
    public long Version { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Version = Day.Version;
        return Page();
    }

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected TimeProvider Time => time;

    protected IStringLocalizer<Text> Words => text;

    protected virtual bool IsMeant(Anniversary day) => day.WithdrawnAt is null;

    protected async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Day = (await db.AnniversariesVisibleTo(reader, Ability.KeepDays).Include(day => day.Notices).SingleOrDefaultAsync(day => day.Id == id, cancellation))!;
        return Day is not null && IsMeant(Day);
    }

    protected bool IsStillTheSame()
    {
        if (Version == Day.Version)
            return true;

        ModelState.Remove(nameof(Version));
        Version = Day.Version;
        ModelState.AddModelError("", text["Somebody else changed this day meanwhile. It stands here as it is now: look at it and send again."]);
        return false;
    }

    protected async Task<IActionResult> SaveAsync(string done, CancellationToken cancellation)
    {
        var id = Day.Id;
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await FindAsync(id, cancellation);
            IsStillTheSame();
            return Page();
        }

        TempData["Done"] = text[done].Value;
        return Redirect($"~/Anniversaries/{id}");
    }
}
