using Registry.Web.Documents;

namespace Registry.Web.Features.Calendar;

/// <summary>One calendar's address, as a program copies it and as a telephone opens it.</summary>
/// <param name="Plain">With https: for Google and Outlook on the web, which know no other.</param>
/// <param name="Page">Where its steps are explained.</param>
public sealed record FeedAddress(Uri Plain, Uri Page)
{
    /// <summary>With webcal: opens the calendar program at once.</summary>
    public string Webcal => "webcal" + Plain.AbsoluteUri[Plain.Scheme.Length..];

    /// <summary>Leads a telephone to the page: scanned itself, the file would be taken in once and never follow a change.</summary>
    public QrDrawing Drawing => QrDrawing.Of(Page.AbsoluteUri);

    public static FeedAddress Public(Uri site, string language) => new(new Uri(site, $"feeds/public.ics?lang={language}"), new Uri(site, $"subscribe?lang={language}"));

    /// <param name="language">Of the page.</param>
    public static FeedAddress Of(Uri site, string token, string language) => new(new Uri(site, $"feeds/{token}.ics"), new Uri(site, $"subscribe/{token}?lang={language}"));
}
