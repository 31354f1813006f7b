using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Accounts;

namespace Registry.Web.Security.SignIn;

/// <summary>Identity with pages of our own.</summary>
internal static class SignInServices
{
    public const int PasswordLength = 10;
    public const int LongestPassword = 200;

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddSettings<SignInOptions>(SignInOptions.Section);
        services.AddSingleton<SetUpCode>();
        services.AddSingleton<AccountLinks>();
        services.AddScoped<AccountLetters>();
        services.AddScoped<Entrance>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, HiddenRatherThanForbidden>();
        services.AddAttemptLimit();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<SignInOptions>>(SetCookie);
        services.Configure<AntiforgeryOptions>(antiforgery =>
        {
            antiforgery.Cookie.Name = "registry-form";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddIdentityCore<RegistryUser>()
            .AddEntityFrameworkStores<RegistryDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<SpokenIdentityErrors>()
            .AddTokenProvider<AccountLinks>(AccountLinks.Provider);
        services.AddOptions<IdentityOptions>().Configure<IOptions<SignInOptions>>(SetRules);
    }

    private static void SetCookie(CookieAuthenticationOptions cookie, IOptions<SignInOptions> options)
    {
        cookie.LoginPath = "/Account/SignIn";
        cookie.LogoutPath = "/Account/SignOut";
        cookie.Cookie.Name = "registry";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(options.Value.SessionHours);
        cookie.Events.OnValidatePrincipal = Session.ValidateAsync;
    }

    private static void SetRules(IdentityOptions identity, IOptions<SignInOptions> options)
    {
        identity.User.RequireUniqueEmail = true;
        // + and ' are lawful in addresses; letters with accents are not
        identity.User.AllowedUserNameCharacters += "+'";
        identity.Tokens.PasswordResetTokenProvider = AccountLinks.Provider;
        identity.Password.RequiredLength = PasswordLength;
        identity.Password.RequiredUniqueChars = 4;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireDigit = false;
        identity.Lockout.MaxFailedAccessAttempts = options.Value.FailuresBeforeRest;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(options.Value.RestMinutes);
    }
}
