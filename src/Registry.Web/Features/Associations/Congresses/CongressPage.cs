using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>A form that changes one congress.</summary>
public abstract class CongressPage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public required Association Association { get; set; }

    public required Congress Congress { get; set; }

    public IReadOnlyList<ConflictRow> Conflict { get; protected set; } = [];

    public string Heading => Masthead.IsVietnamese ? Association.Name : Association.NameEn;

    public string Address => $"/Associations/{Association.Id}/Congress/{Congress.Id}";

    public DateOnly Today => time.Today();

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    public async Task<IActionResult> OnGetAsync(int id, int congressId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, congressId, cancellation))
            return NotFound();

        Version = Congress.Version;
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int congressId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, congressId, cancellation))
            return NotFound();

        Check();
        if (!ModelState.IsValid)
            return Page();
        if (IsDone())
            return Redirect("~" + Address);
        if (Congress.Version != Version)
            return Compare();

        Change(await db.LimitsAsync(cancellation));
        db.Entry(Congress).Property(congress => congress.Version).IsModified = true; // papers and votes are rows of their own
        return await SaveAsync(id, congressId, cancellation);
    }

    /// <summary>Fills the form from the congress.</summary>
    protected abstract void Show();

    /// <summary>Writes what was typed; a broken rule is shown on the form.</summary>
    protected abstract void Change(LegalLimits limits);

    /// <summary>The congress says already what was typed: the second of two clicks.</summary>
    protected abstract bool IsDone();

    /// <summary>Mine beside theirs.</summary>
    protected abstract IReadOnlyList<ConflictRow> Rows();

    protected virtual void Check()
    {
    }

    private async Task<IActionResult> SaveAsync(int id, int congressId, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            await FindAsync(id, congressId, cancellation);
            return IsDone() ? Redirect("~" + Address) : Compare();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect("~" + Address);
    }

    private PageResult Compare()
    {
        Conflict = Rows();
        ModelState.Remove(nameof(Version));
        Version = Congress.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<bool> FindAsync(int id, int congressId, CancellationToken cancellation)
    {
        var found = await db.Associations.VisibleTo(reader, Ability.KeepAssociations)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Papers)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Votes)
            .Include(a => a.Congresses).ThenInclude(congress => congress.Extensions).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (found?.Congresses.FirstOrDefault(congress => congress.Id == congressId) is not { } one)
            return false;

        (Association, Congress) = (found, one);
        return true;
    }
}
