using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Web.Security.SignIn;

namespace Registry.Web.Security;

/// <summary>Sign-in, policies and who is asking.</summary>
internal static class SecurityServices
{
    public static IServiceCollection AddRegistrySecurity(this IServiceCollection services, DataOptions data, string contentRoot)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ActingFor>();
        services.AddScoped<IActor, Actor>();
        services.AddScoped<CurrentReader>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentReader>().Loaded);
        services.AddScoped<IAuthorizationHandler, AbilityHandler>();
        services.AddDataProtection()
            .SetApplicationName("Registry")
            .PersistKeysToFileSystem(new(data.PathOf(contentRoot, "keys")));
        services.AddSingleton<SealedText>();
        services.AddSingleton<CardCodes>();
        services.AddSignIn();
        AddPolicies(services);
        return services;
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        authorization.AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var ability in Enum.GetValues<Ability>())
            authorization.AddPolicy(ability.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new AbilityRequirement(ability)));
    }
}
