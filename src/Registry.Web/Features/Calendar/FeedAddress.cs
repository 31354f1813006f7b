using Registry.Web.Documents;

namespace Registry.Web.Features.Calendar;

/// <summary>One calendar's address, as a program copies it and as a telephone opens it.</summary>
/// <param name="Plain">With https: for Google and Outlook on the web, which know no other.</param>
public sealed record FeedAddress(Uri Plain)
{
    /// <summary>With webcal: opens the calendar program at once.</summary>
    public string Webcal => "webcal" + Plain.AbsoluteUri[Plain.Scheme.Length..];

    public QrDrawing Drawing => QrDrawing.Of(Plain.AbsoluteUri);

    public static FeedAddress Public(Uri site, string language) => new(new Uri(site, $"feeds/public.ics?lang={language}"));

    public static FeedAddress Of(Uri site, string token) => new(new Uri(site, $"feeds/{token}.ics"));
}
