using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>What a guest must not eat and what helps them to come; each look and change is for those who prepare the day.</summary>
[Authorize(Policy = Policies.SeeGuestNeeds)]
public sealed class NeedsModel(RegistryDbContext db, Reader reader, NeedsSeal seal) : GuestPageModel(db, reader)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Guest Guest { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();

        var (diet, access) = await seal.OpenAsync(guestId, cancellation);
        Input = new() { Diet = diet, Access = access };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        await seal.NoteAsync(guestId, Input.Diet, Input.Access, cancellation);
        await Db.SaveUnlessChangedAsync(cancellation);
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
    }

    private async Task<bool> FindAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.SeeGuestNeeds, cancellation) || await Guests.SingleOrDefaultAsync(guest => guest.Id == guestId, cancellation) is not { } guest)
            return false;

        Guest = guest;
        return true;
    }

    public sealed class InputModel
    {
        [Display(Name = "Diet"), StringLength(GuestNeeds.TextLength)]
        public string? Diet { get; set; }

        [Display(Name = "Help with access"), StringLength(GuestNeeds.TextLength)]
        public string? Access { get; set; }
    }
}
