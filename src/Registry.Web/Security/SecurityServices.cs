using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Auditing;
using Registry.Domain.Access;

namespace Registry.Web.Security;

/// <summary>Sign-in, policies and who is asking.</summary>
internal static class SecurityServices
{
    public static IServiceCollection AddRegistrySecurity(this IServiceCollection services, DataOptions data, string contentRoot)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IActor, Actor>();
        services.AddScoped<CurrentReader>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentReader>().Loaded);
        services.AddScoped<IAuthorizationHandler, AbilityHandler>();
        services.AddDataProtection()
            .SetApplicationName("Registry")
            .PersistKeysToFileSystem(new(data.PathOf(contentRoot, "keys")));
        AddSignIn(services);
        AddPolicies(services);
        return services;
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(cookie =>
        {
            cookie.LoginPath = "/Account/SignIn";
            cookie.LogoutPath = "/Account/SignOut";
            cookie.AccessDeniedPath = "/NotFound";
            cookie.Cookie.Name = "registry";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        }));
        services.AddIdentityCore<RegistryUser>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = 10;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireDigit = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<RegistryDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        authorization.AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var ability in Enum.GetValues<Ability>())
            authorization.AddPolicy(ability.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new AbilityRequirement(ability)));
    }
}
