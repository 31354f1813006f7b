using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>An invitation that no longer stands, or a guest who is taken off the list before anything was sent.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class WithdrawalModel(RegistryDbContext db, Reader reader, InvitationPost post, IOptions<SiteOptions> site, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    public Guest Guest { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, int guestId, CancellationToken cancellation) =>
        await FindAsync(id, guestId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, cancellation))
            return NotFound();

        if (Guest.IsInvited)
        {
            try
            {
                await post.CancelAsync(Plan, Guests.Where(guest => guest.Id == guestId), By(site.Value), cancellation);
                TempData["Done"] = text["The invitation is taken back."].Value;
            }
            catch (DbUpdateConcurrencyException)
            {
                TempData["Done"] = text["Somebody else changed it meanwhile. Look where it stands now."].Value;
            }

            return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
        }

        if (Guest.Sequence == Guest.NeverSent)
            Db.Guests.Remove(Guest);
        await Db.SaveUnlessChangedAsync(cancellation);
        TempData["Done"] = text["{0} is off the list.", Guest.Name].Value;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests"));
    }

    private async Task<bool> FindAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation) || await FindGuestAsync(guestId, cancellation) is not { } guest)
            return false;

        Guest = guest;
        return true;
    }
}
