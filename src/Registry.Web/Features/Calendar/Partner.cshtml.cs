using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Subscriptions;
using Registry.Web.Features.Calendar.Letters;
using Registry.Web.Features.Calendar.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>A partner's own page: the steps for its calendar, whether it runs, and what it shows. Whoever has the address has the calendar anyway.</summary>
[AllowAnonymous, EnableRateLimiting(Consultations.Letters), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PartnerModel(
    RegistryDbContext db, FeedDesk desk, FeedGuesses guesses, Previews previews, CalendarLetters letters, TimeProvider time, IOptions<SiteOptions> site, IStringLocalizer<Text> text) : PageModel
{
    private string token = "";

    [BindProperty]
    public LettersInput Letters { get; set; } = new() { Changes = true, Outlook = true };

    /// <summary>After the form: a letter is on its way.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public Words Words { get; } = Words.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>False where nobody was given this address, or what it opened has ended.</summary>
    public bool IsFound => Subscription is not null;

    public FeedSubscription Subscription { get; private set; } = null!;

    public FeedAccess Access { get; private set; }

    public FeedAddress Address { get; private set; } = null!;

    /// <summary>For the links of the page itself.</summary>
    public string Token => token;

    public int Year { get; private set; }

    public Preview Preview { get; private set; } = null!;

    public LettersForm? Form => letters.AreOffered && Access == FeedAccess.Days ? new(Letters, token, Asked, Words.Language) : null;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await desk.FindAsync(token, cancellation) is not { Access: not FeedAccess.Gone } found)
        {
            if (guesses.Note(HttpContext.Connection.RemoteIpAddress))
                return StatusCode(StatusCodes.Status429TooManyRequests);

            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        this.token = token;
        Year = time.Today().Year;
        Access = found.Access;
        Subscription = await db.FeedSubscriptions.AsNoTracking().Include(one => one.Partner).Include(one => one.Owner).SingleAsync(one => one.Id == found.Subscription.Id, cancellation);
        Address = FeedAddress.Of(site.Value.AddressFor(Request), token, Words.Language);
        Preview = await previews.OfAsync(Subscription, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        var page = await OnGetAsync(token, cancellation);
        if (page is not PageResult || !IsFound)
            return page;
        if (Form is null)
            return NotFound();

        if (!Letters.Check(ModelState, nameof(Letters), text))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await letters.AskAsync(Subscription.Owner!, Subscription, Letters, Words.Language, cancellation);
        return RedirectToPage(null, null, new { token, lang = Words.Language, asked = true }, "letters");
    }
}
