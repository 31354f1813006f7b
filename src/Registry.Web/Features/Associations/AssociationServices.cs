using Registry.Web.Features.Associations.Life;

namespace Registry.Web.Features.Associations;

/// <summary>What the pages of associations need.</summary>
internal static class AssociationServices
{
    public static IServiceCollection AddAssociations(this IServiceCollection services)
    {
        services.AddScoped<CarriedMembers>();
        services.AddScoped<UndoneStep>();
        return services;
    }
}
