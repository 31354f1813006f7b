using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;

namespace Registry.Web.Security.SignIn;

/// <summary>Ends a session with the next request once its owner is deactivated or has a new password.</summary>
internal static class Session
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (NeedsNoQuestion(context.HttpContext))
            return;

        if (!await IsGoodAsync(context.HttpContext, context.Principal!))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>A style sheet is nobody's secret, and the page of an error must come even when the database does not answer.</summary>
    private static bool NeedsNoQuestion(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async Task<bool> IsGoodAsync(HttpContext http, ClaimsPrincipal user)
    {
        var claims = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var (id, stamp) = (user.FindFirstValue(claims.UserIdClaimType), user.FindFirstValue(claims.SecurityStampClaimType));
        var db = http.RequestServices.GetRequiredService<RegistryDbContext>();
        return id is not null && stamp is not null
            && await db.Users.AnyAsync(found => found.Id == id && found.IsActive && found.SecurityStamp == stamp, http.RequestAborted);
    }
}
