using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Web.Features.Calendar.Letters;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>How to have the public calendar in one's own, in any program, or by letter.</summary>
[AllowAnonymous, EnableRateLimiting(Consultations.Letters)]
public sealed class SubscribeModel(SharedDays days, CalendarLetters letters, TimeProvider time, IOptions<SiteOptions> site, IStringLocalizer<Text> text) : PageModel
{
    private const int Previewed = 5;

    [BindProperty]
    public LettersInput Letters { get; set; } = new() { Changes = true, Outlook = true };

    /// <summary>After the form: a letter is on its way.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public Words Words { get; } = Words.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public Association? Union { get; private set; }

    public FeedAddress Address { get; private set; } = null!;

    public IReadOnlyList<Occurrence> Next { get; private set; } = [];

    public LettersForm? Form => letters.AreOffered && Union is not null ? new(Letters, null, Asked, Words.Language) : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Address = FeedAddress.Public(site.Value.AddressFor(Request), Words.Language);
        Union = await days.PublicUnionAsync(cancellation);
        if (Union is null)
            return;

        var all = await days.OccurrencesAsync(FeedSelection.Public(Union.Id, Words), cancellation);
        var today = time.Today();
        Next = [.. all.Where(day => !day.IsCancelled && day.Occurrence.Date >= today).Select(day => day.Occurrence).Take(Previewed)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        if (Form is null)
            return NotFound();

        if (!Letters.Check(ModelState, nameof(Letters), text))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await letters.AskAsync(Union!, null, Letters, Words.Language, cancellation);
        return RedirectToPage(null, null, new { lang = Words.Language, asked = true }, "letters");
    }
}
