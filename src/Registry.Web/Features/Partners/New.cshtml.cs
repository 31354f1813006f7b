using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Partners;

/// <summary>A partner that the register does not know yet; its file is kept by the planner's own organisation.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartnerPage(db, text)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await LoadChoicesAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadChoicesAsync(cancellation);
        CheckCountry();
        if (!ModelState.IsValid)
            return Page();

        var owner = reader.Grants.First(grant => grant.Carries(Ability.KeepPartners)).RootId;
        var partner = new Partner(owner, Input.Kind, Input.NameVi, Input.NameEn ?? "", null);
        Input.WriteTo(partner);
        Db.Partners.Add(partner);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            return await FirstAsync(partner, cancellation);
        }

        TempData["Done"] = Words["Saved."].Value;
        return Redirect($"~/Partners/{partner.Id}");
    }

    /// <summary>The second of two clicks finds what the first one made; another partner of the name is refused.</summary>
    private async Task<IActionResult> FirstAsync(Partner mine, CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        var first = await Db.Partners.AsNoTracking().VisibleTo(reader).SingleOrDefaultAsync(p => p.OwnerId == mine.OwnerId && p.IdentityKey == mine.IdentityKey, cancellation);
        if (first is { Version: 1 } && (first.Kind, first.NameEn, first.Email, first.Note) == (mine.Kind, mine.NameEn, mine.Email, mine.Note))
            return Redirect($"~/Partners/{first.Id}");

        SayTaken();
        return Page();
    }
}
