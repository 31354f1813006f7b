using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Associations;

/// <summary>A friendship association below a union, or a branch below an association.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : AssociationPage(db, reader, text)
{
    [BindProperty]
    public BeginningInput Beginning { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int? parent, CancellationToken cancellation)
    {
        await LoadChoicesAsync(without: null, cancellation);
        Input.ParentId = parent ?? Reader.HomeId;
        return parent is null || Parents.Any(choice => choice.Value == $"{parent}") ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadChoicesAsync(without: null, cancellation);
        CheckCountry();
        var above = await Db.Associations.VisibleTo(Reader, Ability.KeepAssociations).SingleOrDefaultAsync(a => a.Id == Input.ParentId, cancellation);
        if (above is null)
            ModelState.AddModelError("Input.ParentId", Words["Association.NeedsParent"]);
        if (!ModelState.IsValid || above is null)
            return Page();

        var kind = above.Kind == AssociationKind.Union ? AssociationKind.Association : AssociationKind.Branch;
        var association = new Association(kind, above, Input.Name, Input.NameEn);
        Input.WriteTo(association);
        association.Become(Beginning.Status, Beginning.On, Beginning.Paper);
        Db.Associations.Add(association);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            return await FirstAsync(association, cancellation);
        }

        TempData["Done"] = Words["Saved."].Value;
        return Redirect($"~/Associations/{association.Id}");
    }

    /// <summary>The second of two clicks finds what the first one made; another organisation of the name is refused.</summary>
    private async Task<IActionResult> FirstAsync(Association mine, CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        var first = await Db.Associations.AsNoTracking().SingleAsync(a => a.ParentId == mine.ParentId && a.Name == mine.Name, cancellation);
        if (first.Version == 1 && (first.NameEn, first.CountryIso2, first.Scope, first.Status) == (mine.NameEn, mine.CountryIso2, mine.Scope, mine.Status))
            return Redirect($"~/Associations/{first.Id}");

        SayTaken();
        return Page();
    }

    /// <summary>How its life in the register begins.</summary>
    public sealed class BeginningInput
    {
        [Display(Name = "Status")]
        public AssociationStatus Status { get; set; } = AssociationStatus.Active;

        [Display(Name = "Since the day")]
        public DateOnly? On { get; set; }

        [Display(Name = "By the paper"), StringLength(LifeStep.PaperLength)]
        public string? Paper { get; set; }
    }
}
