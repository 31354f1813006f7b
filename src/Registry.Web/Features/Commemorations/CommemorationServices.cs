namespace Registry.Web.Features.Commemorations;

/// <summary>What the pages of commemorations need.</summary>
internal static class CommemorationServices
{
    public static IServiceCollection AddCommemorations(this IServiceCollection services)
    {
        services.AddScoped<PlanFromDays>();
        return services;
    }
}
