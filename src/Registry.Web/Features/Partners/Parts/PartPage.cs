using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>The form of something in a partner's file: new without a number in its address, known with one.</summary>
public abstract class PartPage<TPart>(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IPartForm
    where TPart : class, IVersioned
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    public int? PartId { get; private set; }

    public string Heading { get; private set; } = "";

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    /// <summary>What the removal page calls such a record.</summary>
    public abstract string Kind { get; }

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    public async Task<IActionResult> OnGetAsync(int id, int? partId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, partId, cancellation))
            return NotFound();

        if (partId is { } known)
        {
            if (await PartAsync(known, cancellation) is not { } part)
                return NotFound();

            Show(part);
            Version = part.Version;
            await ShownAsync(part, cancellation);
        }

        await PrepareAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int? partId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, partId, cancellation))
            return NotFound();

        var part = partId is { } known ? await PartAsync(known, cancellation) : null;
        if (partId is not null && part is null)
            return NotFound();

        await PrepareAsync(cancellation);
        await CheckAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (part is not null && part.Version != Version)
            return Compare(part);
        if (part is null && await IsThereAsync(cancellation))
            return Redirect(Address);

        return await SaveAsync(part, cancellation);
    }

    /// <summary>Fills the form from a record.</summary>
    protected abstract void Show(TPart part);

    /// <summary>The form goes out with what is known.</summary>
    protected virtual Task ShownAsync(TPart part, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A new record of this partner.</summary>
    protected abstract TPart Make(int partnerId);

    protected abstract void Write(TPart part);

    /// <summary>Mine beside theirs.</summary>
    protected abstract IReadOnlyList<ConflictRow> Differences(TPart theirs);

    /// <summary>The second of two clicks: what is typed stands already.</summary>
    protected abstract Task<bool> IsThereAsync(CancellationToken cancellation);

    /// <summary>Loads what the form offers.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected virtual Task CheckAsync(CancellationToken cancellation) => Task.CompletedTask;

    private string Address => $"~/Partners/{Id}";

    private async Task<IActionResult> SaveAsync(TPart? known, CancellationToken cancellation)
    {
        var part = known ?? Make(Id);
        Write(part);
        if (known is null)
            db.Add(part);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await PartAsync(PartId!.Value, cancellation) is { } theirs ? Compare(theirs) : NotFound();
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", text["This stands in the file already. Open it there."]);
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private PageResult Compare(TPart theirs)
    {
        Conflict = Differences(theirs);
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<bool> FindAsync(int id, int? partId, CancellationToken cancellation)
    {
        (Id, PartId) = (id, partId);
        var vietnamese = Masthead.IsVietnamese;
        var name = await db.Partners.VisibleTo(reader, Ability.KeepPartners).Where(partner => partner.Id == id)
            .Select(partner => vietnamese ? partner.NameVi : partner.NameEn).SingleOrDefaultAsync(cancellation);
        Heading = name ?? "";
        return name is not null;
    }

    private Task<TPart?> PartAsync(int partId, CancellationToken cancellation) =>
        db.Set<TPart>().AsTracking().SingleOrDefaultAsync(part => EF.Property<int>(part, nameof(Id)) == partId && EF.Property<int>(part, "PartnerId") == Id, cancellation);
}

/// <summary>What the frame around such a form shows.</summary>
public interface IPartForm
{
    int Id { get; }

    int? PartId { get; }

    string Heading { get; }

    string Kind { get; }

    long Version { get; }

    IReadOnlyList<ConflictRow> Conflict { get; }
}
