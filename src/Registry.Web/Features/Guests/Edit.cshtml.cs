using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>Who a guest is, how they are addressed, where they sit.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GuestForm(db, reader)
{
    public Guest Guest { get; private set; } = null!;

    public override bool IsOfRegister => Guest.PersonId is not null;

    public async Task<IActionResult> OnGetAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();

        Input = GuestInput.Of(Guest);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        if (IsOfRegister)
            (Input.Email, Input.Phone) = (null, null);
        Db.Expect(Guest, Input.Version);
        await FillAsync(Guest, cancellation);
        try
        {
            if (!await Db.SaveUnlessChangedAsync(cancellation))
                return await ShowConflictAsync(id, guestId, cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Name", text["Somebody of this name with this address or organisation is on the list already."]);
            return Page();
        }

        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
    }

    private async Task<IActionResult> ShowConflictAsync(int id, int guestId, CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();

        var theirs = GuestInput.Of(Guest);
        Conflict =
        [
            new(text["Full name"], Input.Name, theirs.Name), new(text["Office in Vietnamese"], Input.OfficeVi, theirs.OfficeVi),
            new(text["Organisation in Vietnamese"], Input.OrganisationVi, theirs.OrganisationVi), new(text["E-mail"], Input.Email, theirs.Email),
            new(text["Group"], Input.Group, theirs.Group), new(text["Table"], Input.Table, theirs.Table),
            new(text["Own place in the order"], $"{Input.Precedence}", $"{theirs.Precedence}"), new(text["Companions allowed"], $"{Input.Companions}", $"{theirs.Companions}"),
        ];
        Input.Version = Guest.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation) || await FindGuestAsync(guestId, cancellation) is not { } guest)
            return false;

        Guest = guest;
        await ReloadAsync(cancellation);
        return true;
    }
}
