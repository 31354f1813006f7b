using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>Changes what is known of a partner.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartnerPage(db, text)
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
        if (await FindAsync(id, cancellation) is not { } partner)
            return NotFound();

        (Input, Version) = (PartnerInput.Of(partner), partner.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } partner)
            return NotFound();

        CheckCountry();
        if (!ModelState.IsValid)
            return Page();
        if (partner.Version != Version)
            return Compare(partner);

        Input.WriteTo(partner);
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
        return Redirect($"~/Partners/{id}");
    }

    /// <summary>The form keeps what was typed; the next save replaces what the other person saved.</summary>
    private PageResult Compare(Partner theirs)
    {
        Conflict = InputComparison.Of(Input, PartnerInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>>
        {
            [nameof(Input.Kind)] = Kinds,
            [nameof(Input.CountryIso2)] = Countries,
            [nameof(Input.PostalCountryIso2)] = Countries,
            [nameof(Input.BlocId)] = Blocs,
            [nameof(Input.Language)] = Languages,
        });
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Partner?> FindAsync(int id, CancellationToken cancellation)
    {
        var partner = await Db.Partners.VisibleTo(reader, Ability.KeepPartners).SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (partner is null)
            return null;

        (Id, Heading) = (id, Masthead.IsVietnamese ? partner.NameVi : partner.NameEn);
        await LoadChoicesAsync(cancellation);
        return partner;
    }
}
