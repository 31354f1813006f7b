using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Letters;

/// <summary>Where the link in a letter leads: the letters begin here, are chosen, and end with one click (RFC 8058).</summary>
/// <remarks>Whoever has the secret of the address may do all of this; there is no session, so no form can be forged.</remarks>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(RegistryDbContext db, CalendarLetters letters, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private const string OneClick = "One-Click";

    public MailSubscription? Subscription { get; private set; }

    [BindProperty]
    public bool Changes { get; set; }

    [BindProperty]
    public bool Outlook { get; set; }

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancellation)
    {
        await FindAsync(secret, cancellation);
        (Changes, Outlook) = (Subscription?.WantsChanges ?? true, Subscription?.WantsOutlook ?? true);
        if (Subscription is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>A mail program ends the letters by itself, without a page and without a cookie.</summary>
    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        if (!Request.HasFormContentType || Request.Form["List-Unsubscribe"] != OneClick)
            return BadRequest();

        if (await letters.FindAsync(secret, cancellation) is { } found)
            await letters.LeaveAsync(found, cancellation);
        return Content("The letters have ended.\n");
    }

    public async Task<IActionResult> OnPostConfirmAsync(string secret, CancellationToken cancellation)
    {
        if (!await FindAsync(secret, cancellation))
            return NotFound();

        Subscription!.Confirm(time.GetUtcNow(), time.Today());
        await db.SaveChangesAsync(cancellation);
        return Back(secret, text["The letters begin."]);
    }

    public async Task<IActionResult> OnPostChoiceAsync(string secret, CancellationToken cancellation)
    {
        if (!await FindAsync(secret, cancellation))
            return NotFound();

        Subscription!.Want(Changes, Outlook, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        await db.SaveChangesAsync(cancellation);
        return Back(secret, text["Saved."]);
    }

    public async Task<IActionResult> OnPostLeaveAsync(string secret, CancellationToken cancellation)
    {
        if (await FindAsync(secret, cancellation))
            await letters.LeaveAsync(Subscription!, cancellation);
        TempData["Done"] = text["The letters have ended and your address was deleted."].Value;
        return RedirectToPage("/Calendar/Subscribe", new { lang = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName });
    }

    private RedirectToPageResult Back(string secret, string said)
    {
        TempData["Done"] = said;
        return RedirectToPage(new { secret, lang = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName });
    }

    private async Task<bool> FindAsync(string secret, CancellationToken cancellation)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Subscription = await letters.FindAsync(secret, cancellation);
        return Subscription is not null;
    }
}
