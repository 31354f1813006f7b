using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>How to have the public calendar in one's own, in any program.</summary>
[AllowAnonymous]
public sealed class SubscribeModel(SharedDays days, TimeProvider time, IOptions<SiteOptions> site) : PageModel
{
    private const int Previewed = 5;

    public Words Words { get; } = Words.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public Association? Union { get; private set; }

    public FeedAddress Address { get; private set; } = null!;

    public IReadOnlyList<Occurrence> Next { get; private set; } = [];

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
}
