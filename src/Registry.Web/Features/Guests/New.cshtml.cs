using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>Somebody the register does not know yet.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GuestForm(db, reader)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, bool another, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();

        var guest = Guest.Typed(id, Input.Details);
        await FillAsync(guest, cancellation);
        Db.Guests.Add(guest);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["Somebody of this name with this address or organisation is on the list already."]);
            return Page();
        }

        TempData["Done"] = text["{0} is on the list.", guest.Name].Value;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests{(another ? "/New" : "")}"));
    }
}
