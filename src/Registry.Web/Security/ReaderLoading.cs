using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Registry.Web.Security;

/// <summary>Looks up whoever has signed in before the page is chosen, so that every page can greet them and hide what is not theirs.</summary>
internal static class ReaderLoading
{
    public static IApplicationBuilder UseCurrentReader(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.User.Identity?.IsAuthenticated == true && !IsSilent(http))
            await http.RequestServices.GetRequiredService<CurrentReader>().LoadAsync(http.User, http.RequestAborted);

        await next(http);
    });

    private static bool IsSilent(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
