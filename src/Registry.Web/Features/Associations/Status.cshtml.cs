using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>A step in an association's life, with its day and paper; a dissolved one stays dissolved.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class StatusModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public StatusInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public AssociationStatus Present { get; private set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        Version = association.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (IsDone(association))
            return Redirect($"~/Associations/{id}");
        if (association.Version != Version)
            return Compare(association);

        association.Become(Input.Status!.Value, Input.On, Input.Paper);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            association = (await FindAsync(id, cancellation))!;
            return IsDone(association) ? Redirect($"~/Associations/{id}") : Compare(association);
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    /// <summary>The second of two clicks: the step stands already, word for word.</summary>
    private bool IsDone(Association association) =>
        association.Steps.MaxBy(change => change.Id) is { } last && (last.Status, last.On, last.Paper ?? "") == (Input.Status, Input.On, Input.Paper?.Trim() ?? "");

    private PageResult Compare(Association theirs)
    {
        Conflict = [new(text["Status"], text[AssociationWords.Of(Input.Status!.Value)], text[AssociationWords.Of(theirs.Status)])];
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Steps)
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is not null)
            (Id, Heading, Present) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn, association.Status);

        return association;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class StatusInput
    {
        [Display(Name = "New status"), Required(ErrorMessage = "Choose the new status.")]
        public AssociationStatus? Status { get; set; }

        [Display(Name = "Since the day"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        [Display(Name = "By the paper"), Required(ErrorMessage = "Name the paper: number, day and issuer."), StringLength(LifeStep.PaperLength)]
        public string? Paper { get; set; }
    }
}
