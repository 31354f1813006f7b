namespace Registry.Web.Features.Partners;

/// <summary>What the pages of partners need.</summary>
internal static class PartnerServices
{
    public static IServiceCollection AddPartners(this IServiceCollection services)
    {
        services.AddScoped<PartnerOverview>();
        services.AddScoped<PartnerTimeline>();
        return services;
    }
}
