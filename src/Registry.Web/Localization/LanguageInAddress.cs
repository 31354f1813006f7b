using Microsoft.AspNetCore.Localization;

namespace Registry.Web.Localization;

/// <summary><c>?lang=vi</c> or <c>?lang=en</c>; anything else is as if it were not there.</summary>
internal sealed class LanguageInAddress : IRequestCultureProvider
{
    public const string Cookie = "language";

    public Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(httpContext.Request.Query["lang"].ToString() switch
        {
            "vi" => new ProviderCultureResult("vi-VN"),
            "en" => new ProviderCultureResult("en-GB"),
            _ => null,
        });
}
