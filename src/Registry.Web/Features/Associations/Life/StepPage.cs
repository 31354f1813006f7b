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

namespace Registry.Web.Features.Associations.Life;

/// <summary>One act in an association's life, on a page of its own, with its day and paper.</summary>
public abstract class StepPage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public AssociationStatus Present { get; private set; }

    public AssociationKind Level { get; private set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    /// <summary>What the act is called on the page and its button; also what tells the second of two clicks.</summary>
    public abstract LifeStepKind Kind { get; }

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IStringLocalizer<Text> Words => text;

    protected DateOnly Today => time.Today();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        Version = association.Version;
        await PrepareAsync(association, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        await PrepareAsync(association, cancellation);
        if (Input.On > Today)
            ModelState.AddModelError("Input.On", text["This day is still to come. Enter the act once it is in force."]);
        await CheckAsync(association, cancellation);
        if (!ModelState.IsValid)
            return Page();
        if (IsDone(association))
            return Redirect(Address);
        if (association.Version != Version)
            return Compare(association);

        await ActAsync(association, Input.On!.Value, cancellation);
        return await SaveAsync(association, cancellation);
    }

    /// <summary>Does the act; a broken rule is shown on the form.</summary>
    protected abstract Task ActAsync(Association association, DateOnly on, CancellationToken cancellation);

    /// <summary>What follows from the act once it is saved, in the same transaction.</summary>
    protected virtual Task FollowAsync(Association association, DateOnly on, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Loads what the form offers.</summary>
    protected virtual Task PrepareAsync(Association association, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Looks at what was typed besides the day and the paper.</summary>
    protected virtual Task CheckAsync(Association association, CancellationToken cancellation) => Task.CompletedTask;

    protected virtual IQueryable<Association> Load(IQueryable<Association> associations) => associations;

    private string Address => $"~/Associations/{Id}";

    private async Task<IActionResult> SaveAsync(Association association, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);
            await FollowAsync(association, Input.On!.Value, cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var theirs = (await FindAsync(Id, cancellation))!;
            return IsDone(theirs) ? Redirect(Address) : Compare(theirs);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", text["An organisation of this name stands here already. Open it, or give another name."]);
            return Page();
        }

        TempData["Done"] = text["Saved. Under “Acts of organisation” it can be undone while nothing is built on it."].Value;
        return Redirect(Address);
    }

    /// <summary>The second of two clicks: the act stands already, word for word.</summary>
    private bool IsDone(Association association) => association.LastStep?.Says(Kind, Input.On, Input.Paper) == true;

    private PageResult Compare(Association theirs)
    {
        Conflict =
        [
            new(text["Last act"], text[LifeWords.Of(Kind)], theirs.LastStep is { } last ? text[LifeWords.Of(last.Kind)] : "–"),
            new(text["Status"], text[AssociationWords.Of(Present)], text[AssociationWords.Of(theirs.Status)]),
            new(text["Name"], Heading, Masthead.IsVietnamese ? theirs.Name : theirs.NameEn),
        ];
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await Load(db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Steps))
            .AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is not null)
            (Id, Heading, Present, Level) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn, association.Status, association.Kind);

        return association;
    }
}
