using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Web.Ui;

namespace Registry.Web.Features.Calendar;

/// <summary>What a partner's calendar shows of one year, on one page, in the calendar's language.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PartnerSheetModel(FeedDesk desk, FeedGuesses guesses, YearSheets sheets, PaperPress press) : PageModel
{
    public string PrintPage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, int year, CancellationToken cancellation)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await desk.FindAsync(token, cancellation) is not { Access: FeedAccess.Days, Subscription: { Owner: { } owner } subscription })
            return guesses.Note(HttpContext.Connection.RemoteIpAddress) ? StatusCode(StatusCodes.Status429TooManyRequests) : NotFound();
        if (await sheets.ComposeAsync(FeedSelection.Of(subscription, subscription.Language), owner, year, cancellation) is not { } paper)
            return NotFound();

        PrintPage = Url.Content($"~/subscribe/{token}");
        return await press.PrintAsync(this, paper, cancellation);
    }
}
