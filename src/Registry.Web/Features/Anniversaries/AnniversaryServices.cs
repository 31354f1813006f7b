namespace Registry.Web.Features.Anniversaries;

/// <summary>What the pages of days need.</summary>
internal static class AnniversaryServices
{
    public static IServiceCollection AddAnniversaries(this IServiceCollection services)
    {
        services.AddScoped<YearDays>();
        return services;
    }
}
