namespace Registry.Web.Localization;

/// <summary>Remembers a language chosen in the address for the pages that follow; feeds and files never get a cookie.</summary>
internal static class LanguageChoice
{
    public static IApplicationBuilder UseRegistryLocalization(this IApplicationBuilder app) => app.UseRequestLocalization().Use((context, next) =>
    {
        var chosen = context.Request.Query["lang"].ToString();
        if (chosen is "vi" or "en" && HttpMethods.IsGet(context.Request.Method) && !Path.HasExtension(context.Request.Path.Value))
            context.Response.Cookies.Append(
                LanguageInAddress.Cookie,
                chosen == "vi" ? "c=vi-VN|uic=vi-VN" : "c=en-GB|uic=en-GB",
                new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });

        return next(context);
    });
}
