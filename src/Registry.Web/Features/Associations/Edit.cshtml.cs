using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
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

/// <summary>Changes what is known of an association, and its place in the tree.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : AssociationPage(db, reader, text)
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public int Id { get; private set; }

    /// <summary>The name before it was changed.</summary>
    public string Heading { get; private set; } = "";

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        (Input, Version) = (AssociationInput.Of(association), association.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } association)
            return NotFound();

        CheckCountry();
        if (!ModelState.IsValid)
            return Page();
        if (association.Version != Version)
            return Compare(association);

        Input.WriteTo(association);
        await MoveAsync(association, cancellation);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            return Compare((await FindAsync(id, cancellation))!);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            SayTaken();
            return Page();
        }

        TempData["Done"] = Words["Saved."].Value;
        return Redirect($"~/Associations/{id}");
    }

    /// <summary>The form keeps what was typed; the next save replaces what the other person saved.</summary>
    private PageResult Compare(Association theirs)
    {
        Conflict = InputComparison.Of(
            Input, AssociationInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.ParentId)] = Parents, [nameof(Input.CountryIso2)] = Countries });
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task MoveAsync(Association association, CancellationToken cancellation)
    {
        if (Input.ParentId == association.ParentId || Parents.All(choice => choice.Value != $"{Input.ParentId}"))
            return;

        // with all that is above it, so that the tree can refuse a circle
        await Db.Associations.LoadAsync(cancellation);
        association.MoveUnder(Db.Associations.Local.Single(a => a.Id == Input.ParentId));
    }

    private async Task<Association?> FindAsync(int id, CancellationToken cancellation)
    {
        var association = await Db.Associations.VisibleTo(Reader, Ability.KeepAssociations).SingleOrDefaultAsync(a => a.Id == id, cancellation);
        if (association is null)
            return null;

        (Id, Heading) = (id, Masthead.IsVietnamese ? association.Name : association.NameEn);
        await LoadChoicesAsync(id, cancellation);
        if (Parents.All(choice => choice.Value != $"{association.ParentId}"))
            KeepPlace();

        return association;
    }
}
