using Registry.Web.Features.Administration.Users;

namespace Registry.Web.Features.Administration;

/// <summary>What the pages of administrators need.</summary>
internal static class AdministrationServices
{
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.AddScoped<Administrators>();
        return services;
    }
}
