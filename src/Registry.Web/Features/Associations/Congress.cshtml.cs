using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>A congress, planned or held, and the term it opens.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class CongressModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private const int YearsOfTerm = 5;

    [BindProperty]
    public CongressInput Input { get; set; } = new();

    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        var last = association.Congresses.MaxBy(congress => congress.Ordinal);
        Input.Ordinal = (last?.Ordinal ?? 0) + 1;
        Input.Kind = last is null ? CongressKind.Founding : CongressKind.Term;
        Input.TermFromYear = last?.TermToYear ?? time.Today().Year;
        Input.TermToYear = Input.TermFromYear + YearsOfTerm;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();
        if (Input.HeldOn > time.Today())
            ModelState.AddModelError("Input.HeldOn", text["This day is still to come. Leave it empty until the congress was held."]);
        if (!ModelState.IsValid)
            return Page();
        if (association.Congresses.Any(Input.Says))
            return Redirect($"~/Associations/{id}");

        var congress = association.Hold(Input.Ordinal!.Value, Input.Kind, Input.TermFromYear!.Value, Input.TermToYear!.Value, Input.When);
        if (Input.HeldOn is { } held)
            congress.Held(held);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            if (!(await FindAsync(id, cancellation))!.Congresses.Any(Input.Says))
                throw new RuleException("Congress.OrdinalTaken", Input.Ordinal);
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Congresses)
            .SingleOrDefaultAsync(a => a.Id == id && a.Status != AssociationStatus.Dissolved, cancellation);
        if (association is not null)
            (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);

        return association;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class CongressInput
    {
        [Display(Name = "Number of the congress"), Required, Range(1, 99)]
        public int? Ordinal { get; set; }

        [Display(Name = "Kind of congress")]
        public CongressKind Kind { get; set; }

        [Display(Name = "Term from the year"), Required, Range(1900, 2199)]
        public int? TermFromYear { get; set; }

        [Display(Name = "Term to the year"), Required, Range(1900, 2199)]
        public int? TermToYear { get; set; }

        [Display(Name = "Planned for"), StringLength(Congress.WhenLength)]
        public string? When { get; set; }

        [Display(Name = "Held on")]
        public DateOnly? HeldOn { get; set; }

        /// <summary>The congress is this one, word for word: the second of two clicks.</summary>
        public bool Says(Congress congress) =>
            (congress.Ordinal, congress.Kind, congress.TermFromYear, congress.TermToYear, congress.HeldOn, congress.When ?? "")
            == (Ordinal, Kind, TermFromYear, TermToYear, HeldOn, When?.Trim() ?? "");
    }
}
