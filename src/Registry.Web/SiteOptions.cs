namespace Registry.Web;

/// <summary>The <c>Site</c> section: where the registry is reached from outside.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Such as <c>https://so.example.vn/</c>, ending in a slash; when empty, pages use the address they were asked at, and calendars name none.</summary>
    public Uri? Address { get; set; }

    /// <summary>The address to show on a page that was asked for at <paramref name="asked"/>.</summary>
    public Uri AddressFor(HttpRequest asked) => Address ?? new Uri($"{asked.Scheme}://{asked.Host}{asked.PathBase}/");
}
