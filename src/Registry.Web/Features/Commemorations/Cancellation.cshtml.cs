using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations;

/// <summary>It will not be held, and why.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class CancellationModel(
    RegistryDbContext db, Reader reader, TimeProvider time, IOptions<SiteOptions> site, InvitationPost post, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty, Display(Name = "Reason"), StringLength(Commemoration.ReasonLength)]
    public string? Reason { get; set; }

    [BindProperty]
    public bool TellGuests { get; set; } = true;

    /// <summary>Guests who still think it is held.</summary>
    public int Invited { get; private set; }

    public Commemoration Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Plan.Cancel(Reason, time.GetUtcNow(), reader.UserId, reader.Name);
        var isCancelled = await db.SaveUnlessChangedAsync(cancellation);
        TempData["Done"] = isCancelled ? text["It is cancelled. This can be taken back at any time."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        if (isCancelled && TellGuests && Invited > 0)
        {
            var posted = await post.CancelAsync(Plan, db.Guests.OfInvited(id), new(reader.Name, site.Value.AddressFor(Request)), cancellation);
            TempData["Done"] += " " + text["{0} guests are being told.", posted.Sent].Value;
        }

        return RedirectToPage("Show", new { id });
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Plan = (await db.FindCommemorationAsync(reader, id, Ability.Plan, cancellation))!;
        Invited = Plan is null ? 0 : await db.Guests.OfInvited(id).CountAsync(cancellation);
        return Plan is not null;
    }
}
